package id.satupintu.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outside demo mode the demo accounts sleep, and a centre without an administrator gets one, whose password stands in
 * a file of the data folder.
 */
@Component
@Order(DemoMode.FIRST)
@ConditionalOnBooleanProperty(name = "satupintu.demo", havingValue = false, matchIfMissing = true)
class FirstSignIn implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSignIn.class);

    private final StaffMembers members;
    private final PasswordEncoder passwords;
    private final Path file;

    FirstSignIn(StaffMembers members, PasswordEncoder passwords, @Value("${satupintu.data:./data}") Path data) {
        this.members = members;
        this.passwords = passwords;
        this.file = data.resolve("first-sign-in.txt");
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        members.findByDemo(true).forEach(staff -> staff.activate(false));
        if (members.existsByDemoAndRole(false, Role.ADMIN)) {
            return;
        }
        String password = Bearer.random().secret();
        administrator().takeOver(passwords.encode(password));
        write("login: admin\npassword: " + password + "\n");
        LOG.info("Nobody works here yet: sign in as admin with the password in {}", file);
    }

    private Staff administrator() {
        NewStaff admin = new NewStaff("admin", "Admin", Role.ADMIN, false, null, null, null, false);
        return members.findByLogin(admin.login()).orElseGet(() -> members.save(new Staff(admin, null)));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly());
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
