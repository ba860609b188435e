package id.satupintu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application's entry: one process that serves the screens and the REST contract. */
@SpringBootApplication
@EnableScheduling
public class SatuPintu {

    public static void main(String[] args) {
        SpringApplication.run(SatuPintu.class, args);
    }
}
