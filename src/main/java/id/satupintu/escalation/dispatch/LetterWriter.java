package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.ApktNote;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.NumberView;
import id.satupintu.escalation.OutsideSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an outside system is told of a case, as JSON. The same case always gives the same letter. */
final class LetterWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LetterWriter() {}

    static String write(CaseView view, OutsideSystem system) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("case", view.id().value().toString());
        switch (system) {
            case APKT -> form(body, view.note());
            case SIMONE -> urgent(body, view);
            case AP2T -> request(body, view);
        }
        return JSON.writeValueAsString(body);
    }

    /** */
    private static void form(Map<String, String> body, ApktNote note) {
        body.put("heading", ApktNote.HEADING);
        body.put("complaint", ApktNote.COMPLAINT);
        body.put("subComplaint", note.subComplaint());
        body.put("unit", note.unit());
        body.put("serviceUnit", note.serviceUnit());
        body.put("location", note.location());
        body.put("problem", note.problem());
        contact(body, note);
    }

    /** the escalation names the note that it escalates. */
    private static void urgent(Map<String, String> body, CaseView view) {
        body.put("escalation", "URGENT");
        body.put(
                "apktNumber",
                view.number(OutsideSystem.APKT).map(NumberView::number).orElse(""));
        body.put("unit", view.note().unit());
        body.put("problem", view.note().problem());
    }

    /** a temporary connection, processed as usual up to the Nomor Register. */
    private static void request(Map<String, String> body, CaseView view) {
        body.put("transaction", view.note().subComplaint());
        body.put("idpel", view.idpel() == null ? "" : view.idpel());
        body.put("unit", view.note().unit());
        body.put("problem", view.note().problem());
        contact(body, view.note());
    }

    private static void contact(Map<String, String> body, ApktNote note) {
        body.put("applicant", note.applicant());
        body.put("contact", note.contact());
    }
}
