package id.satupintu.kpi.wallboard;

import id.satupintu.access.SiteRow;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.Translations;
import id.satupintu.workday.Workday;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The wallboard itself: one light page that asks for its numbers, without session and without framework, so that it goes
 * on for weeks and finds back by itself. Page and numbers are as open as their link.
 */
@RestController
class WallboardController {

    private static final Resource PAGE = new ClassPathResource("wallboard/board.html");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final WallboardDesk desk;
    private final BoardReading reading;
    private final Translations texts;
    private final String version = Workday.now().toString();

    WallboardController(WallboardDesk desk, BoardReading reading, Translations texts) {
        this.desk = desk;
        this.reading = reading;
        this.texts = texts;
    }

    /** The page is the same for each token; a token that holds no more is told by the numbers. */
    @GetMapping("/wallboard/{token}")
    ResponseEntity<Resource> page(@PathVariable String token) {
        return ResponseEntity.status(desk.opened(token).isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(PAGE);
    }

    /** 404 when the link is revoked or never was. */
    @GetMapping("/wallboard/{token}/numbers")
    ResponseEntity<Object> numbers(@PathVariable String token) {
        return desk.opened(token)
                .<ResponseEntity<Object>>map(row ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(row)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("revoked", true)));
    }

    private Map<String, Object> answer(WallboardRow row) {
        BoardWords words = new BoardWords(new Wording(texts, locale(row)));
        List<SiteRow> sites = reading.sites(row.site());
        List<Board.Page> pages = new ArrayList<>();
        if (row.site() == null) {
            pages.add(words.page(reading.of(null)));
        }
        if (row.site() != null || sites.size() > 1) {
            sites.forEach(site -> pages.add(words.page(reading.of(site))));
        }
        return Map.of(
                "look", row.look(),
                "language", row.language(),
                "board", new Board(Workday.now(), version, words.page(), pages));
    }

    private static Locale locale(WallboardRow row) {
        return row.language().equals("en") ? Translations.ENGLISH : Translations.INDONESIAN;
    }
}
