package id.satupintu.kpi.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satupintu.kpi.KpiSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By the e-mail server of {@code spring.mail.host}; off where none is named. */
@Component
class MailCarrier implements Carrier {

    private final @Nullable JavaMailSender server;
    private final Supplier<String> sender;

    @Autowired
    MailCarrier(ObjectProvider<JavaMailSender> server, KpiSettings settings) {
        this(server.getIfAvailable(), settings::sender);
    }

    MailCarrier(@Nullable JavaMailSender server, Supplier<String> sender) {
        this.server = server;
        this.sender = sender;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean ready() {
        return server != null;
    }

    @Override
    public void carry(Letter letter) {
        if (server == null) {
            throw new NotSent("off");
        }
        try {
            MimeMessage message = server.createMimeMessage();
            fill(message, letter);
            server.send(message);
        } catch (MailAuthenticationException wrong) {
            throw new NotSent("sign-in");
        } catch (MailSendException failed) {
            // A cause of its own has only what happened before the letter was handed over.
            throw new NotSent(failed.getCause() == null ? "refused" : "unreachable");
        } catch (MailException | MessagingException failed) {
            throw new NotSent("unreadable");
        }
    }

    private void fill(MimeMessage message, Letter letter) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, UTF_8.name());
        helper.setFrom(sender.get());
        helper.setTo(letter.receiver());
        helper.setSubject(letter.subject());
        helper.setText(letter.body(), true);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-SatuPintu-Letter", letter.id().toString().toLowerCase(Locale.ROOT));
        for (Enclosure file : letter.files()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.contentType());
        }
    }
}
