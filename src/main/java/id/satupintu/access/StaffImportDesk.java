package id.satupintu.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of staff from a file: first what it would do, line by line, then all of it or nothing. */
@Service
@Transactional
public class StaffImportDesk {

    private final StaffMembers members;
    private final Places places;
    private final StaffDesk desk;

    StaffImportDesk(StaffMembers members, Places places, StaffDesk desk) {
        this.members = members;
        this.places = places;
        this.desk = desk;
    }

    /**
     * What the file would do; nothing is done.
     *
     * @throws StaffRefused when it has no head with the needed columns, or is too long
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<ImportLine> preview(String file) {
        Set<String> seen = new HashSet<>();
        return StaffFile.read(file).stream().map(line -> look(line, seen)).toList();
    }

    /**
     * Does what {@link #preview} has shown. People come without a password: they are given one, or sign in elsewhere.
     *
     * @return how many lines changed something
     * @throws StaffRefused when a line has a fault by now; then nothing is done
     */
    @PreAuthorize("hasRole('ADMIN')")
    public int take(String file) {
        Set<String> seen = new HashSet<>();
        int done = 0;
        for (StaffFile.Line line : StaffFile.read(file)) {
            ImportLine look = look(line, seen);
            if (look.kind() == ImportLine.Kind.FAULT) {
                throw new StaffRefused(Objects.requireNonNull(look.field()), Objects.requireNonNull(look.reason()));
            }
            if (look.kind() != ImportLine.Kind.SAME) {
                take(line);
                done++;
            }
        }
        return done;
    }

    private void take(StaffFile.Line line) {
        NewStaff said = said(line);
        StaffId id = members.findByLogin(said.login()).map(Staff::id).orElseGet(() -> desk.hire(said));
        desk.change(id, said);
        boolean active = members.findById(id.value()).map(Staff::active).orElse(true);
        if (active != line.active()) {
            desk.activate(id, line.active());
        }
    }

    private ImportLine look(StaffFile.Line line, Set<String> seen) {
        try {
            NewStaff said = said(line);
            if (!seen.add(said.login())) {
                throw new StaffRefused(StaffFile.LOGIN, "twice");
            }
            Hiring.check(said);
            places.check(said);
            return members.findByLogin(said.login())
                    .map(known -> compared(line, said, known))
                    .orElseGet(() -> ImportLine.of(line, ImportLine.Kind.NEW, List.of()));
        } catch (StaffRefused why) {
            return ImportLine.fault(line, why);
        }
    }

    private static ImportLine compared(StaffFile.Line line, NewStaff said, Staff known) {
        StaffRow row = known.row();
        List<String> changed = new ArrayList<>();
        note(changed, StaffFile.NAME, row.name(), said.name());
        note(changed, StaffFile.ROLE, row.role(), said.role());
        note(changed, StaffFile.TEAM, row.team(), said.team());
        note(changed, StaffFile.SITE, row.site(), said.site());
        note(changed, StaffFile.LEAD, row.shiftLead(), said.shiftLead());
        boolean oneself = row.id().equals(Actor.current().id());
        if (oneself && (!line.active() || said.role() != row.role())) {
            throw new StaffRefused(StaffFile.ACTIVE, "oneself");
        }
        if (row.active() != line.active()) {
            return ImportLine.of(line, line.active() ? ImportLine.Kind.RETURNS : ImportLine.Kind.LEAVES, changed);
        }
        return ImportLine.of(line, changed.isEmpty() ? ImportLine.Kind.SAME : ImportLine.Kind.CHANGED, changed);
    }

    private static void note(List<String> changed, String column, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(column);
        }
    }

    private static NewStaff said(StaffFile.Line line) {
        Role role = line.role().orElseThrow(() -> new StaffRefused(StaffFile.ROLE, "unknown"));
        boolean lead = line.flag(StaffFile.LEAD).orElseThrow(() -> new StaffRefused(StaffFile.LEAD, "unknown"));
        if (line.flag(StaffFile.ACTIVE).isEmpty()) {
            throw new StaffRefused(StaffFile.ACTIVE, "unknown");
        }
        return new NewStaff(
                line.text(StaffFile.LOGIN),
                line.text(StaffFile.NAME),
                role,
                lead,
                line.textIf(StaffFile.TEAM),
                line.textIf(StaffFile.SITE),
                null,
                false);
    }
}
