package id.satupintu.kpi.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@BothDatabases
@DisplayName("A letter")
class PostmanTest {

    /** Far ahead, so that the house's own postman never finds these letters due. */
    private static final Instant NOON = Instant.parse("2096-11-22T05:00:00Z");

    private final PostOffice office;
    private final Outbox outbox;
    private final LetterBook book;
    private final PostDesk desk;
    private final TransactionOperations transactions;
    private final String receiver = "m-" + Ids.next() + "@pln.co.id";
    private @Nullable GreenMail server;

    @Autowired
    PostmanTest(PostOffice office, Outbox outbox, LetterBook book, PostDesk desk, TransactionOperations transactions) {
        this.office = office;
        this.outbox = outbox;
        this.book = book;
        this.desk = desk;
        this.transactions = transactions;
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    @DisplayName("waits while the server is down, is shown with why, and goes with its files when the server is back")
    void downAndUp() throws Exception {
        int port = freePort();
        Postman postman = new Postman(outbox, List.of(mail(port)));
        UUID id = hand();

        Workday.at(NOON, postman::round);

        assertThat(row(id).failure()).isEqualTo("unreachable");
        assertThat(row(id).tries()).isEqualTo(1);
        assertThat(row(id).nextAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(Somebody.as(Somebody.manager(), desk::stuck)).isPositive();

        GreenMail mails = start(port);
        Workday.at(NOON.plusSeconds(29), postman::round);
        assertThat(mine(mails)).isEmpty();
        Workday.at(NOON.plusSeconds(31), postman::round);

        MimeMessage[] got = mine(mails);
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).isEqualTo("Pengalihan: 87,4 % · kemarin");
        assertThat(got[0].getFrom()[0]).hasToString("satupintu@pln.co.id");
        MimeMultipart parts = (MimeMultipart) got[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("a.csv");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo("isi".getBytes(UTF_8));
        assertThat(row(id).sentAt()).isEqualTo(NOON.plusSeconds(31));
        assertThat(row(id).failure()).isNull();

        Workday.at(NOON.plus(Duration.ofDays(1)), postman::round);
        assertThat(mine(mails)).hasSize(1);
    }

    @Test
    @DisplayName("waits where no server is set up, and says so")
    void off() {
        UUID id = hand();

        Workday.at(NOON, new Postman(outbox, List.of(new MailCarrier(null, () -> "x@y.id")))::round);

        assertThat(row(id).failure()).isEqualTo("off");
        assertThat(row(id).nextAt()).isAfter(NOON);
    }

    @Test
    @DisplayName("is given up by a person only, on the record, and then not tried again")
    void dropped() {
        UUID id = hand();
        Somebody.as(Somebody.manager(), () -> {
            desk.drop(id);
            return true;
        });

        assertThat(row(id).droppedBy()).isEqualTo("manager");
        assertThat(outbox.take(id, NOON.plusSeconds(60), NOON.plusSeconds(120))).isEmpty();
    }

    @Test
    @DisplayName("is forgotten with the address it went to a month after it was settled, and never while it waits")
    void forgotten() {
        UUID settled = hand();
        UUID waiting = hand();
        Somebody.as(Somebody.manager(), () -> {
            desk.drop(settled);
            return true;
        });

        Workday.at(NOON.plus(Duration.ofDays(29)), book::forget);
        assertThat(row(settled).droppedBy()).isEqualTo("manager");
        Workday.at(NOON.plus(Duration.ofDays(31)), book::forget);

        assertThat(Somebody.as(Somebody.manager(), desk::letters))
                .filteredOn(row -> row.receiver().equals(receiver))
                .extracting(LetterRow::id)
                .containsExactly(waiting);
    }

    @Test
    @DisplayName("is taken by one postman, however many come")
    void once() {
        UUID id = hand();

        assertThat(outbox.take(id, NOON, NOON.plusSeconds(300))).isPresent();
        assertThat(outbox.take(id, NOON, NOON.plusSeconds(300))).isEmpty();
    }

    @Test
    void standsOrFallsWithItsCause() {
        Draft draft = new Draft(Way.MAIL, receiver, "s", "b", List.of());
        assertThatThrownBy(() -> office.hand(draft)).isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> {
            office.hand(draft);
            status.setRollbackOnly();
        });

        assertThat(Somebody.as(Somebody.manager(), desk::letters))
                .noneMatch(row -> row.receiver().equals(receiver));
    }

    @Test
    @DisplayName("to a webhook goes as JSON with the same key each time, and only to a host that is listed")
    void webhook() throws Exception {
        List<String> heard = new ArrayList<>();
        int[] status = {503};
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/alarm", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        web.start();
        try {
            String host = web.getAddress().getAddress().getHostAddress();
            String address = "http://" + host + ":" + web.getAddress().getPort() + "/alarm";
            Letter letter = new Letter(Ids.next(), Way.WEBHOOK, address, "s", "{\"event\":\"RAISED\"}", 1, List.of());
            WebhookCarrier open = new WebhookCarrier(() -> List.of(host));

            assertThatThrownBy(() -> open.carry(letter)).extracting("code").isEqualTo("status-503");
            status[0] = 204;
            open.carry(letter);

            String said = letter.id() + " {\"event\":\"RAISED\"}";
            assertThat(heard).containsExactly(said, said);
            assertThatThrownBy(() -> new WebhookCarrier(() -> List.of("other.id")).carry(letter))
                    .extracting("code")
                    .isEqualTo("host-not-listed");
            assertThat(new WebhookCarrier(List::of).ready()).isFalse();
        } finally {
            web.stop(0);
        }
    }

    private MimeMessage[] mine(GreenMail mails) {
        return mails.getReceivedMessagesForDomain(receiver);
    }

    private UUID hand() {
        Enclosure file = new Enclosure("a.csv", "text/csv", "isi".getBytes(UTF_8));
        Draft draft = new Draft(Way.MAIL, receiver, "Pengalihan: 87,4 % · kemarin", "<p>Halo</p>", List.of(file));
        return Workday.at(NOON, () -> transactions.execute(status -> office.hand(draft)));
    }

    private LetterRow row(UUID id) {
        return Somebody.as(Somebody.manager(), desk::letters).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private GreenMail start(int port) {
        GreenMail started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        server = started;
        return started;
    }

    private static MailCarrier mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailCarrier(sender, () -> "satupintu@pln.co.id");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
