package id.satupintu.kpi.saved;

import id.satupintu.access.StaffId;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps named views. */
@Component("kpiSavedViews")
class SavedViews {

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(StaffId owner) {
        return jdbc.sql("select id, name, page, query from kpi_saved_view where owner_id = :owner order by name")
                .param("owner", owner.value())
                .query((row, at) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("page"),
                        row.getString("query")))
                .list();
    }

    /** Two screens may save the same name at once; the second is told so. */
    SavedView keep(StaffId owner, String name, String page, String query) {
        SavedView view = new SavedView(Ids.next(), name, page, query);
        try {
            jdbc.sql("insert into kpi_saved_view (id, owner_id, name, page, query, saved_at)"
                            + " values (:id, :owner, :name, :page, :query, :now)")
                    .param("id", view.id())
                    .param("owner", owner.value())
                    .param("name", name)
                    .param("page", page)
                    .param("query", query)
                    .param("now", Workday.now().atOffset(ZoneOffset.UTC))
                    .update();
            return view;
        } catch (DuplicateKeyException meanwhile) {
            throw new SavedViewRefused(SavedViewRefused.Reason.TAKEN);
        }
    }

    void forget(StaffId owner, UUID id) {
        jdbc.sql("delete from kpi_saved_view where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .update();
    }
}
