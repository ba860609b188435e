package id.satupintu.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Demo mode: known accounts with a known password, therefore never reachable from another machine.
 * {@code satupintu.demo=false} (profile {@code production}) turns it off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("satupintu.demo")
class DemoMode {

    static final int FIRST = 0;

    DemoMode(@Value("${server.address:0.0.0.0}") String address) {
        if (!loopback(address)) {
            throw new IllegalStateException("Demo mode has accounts that everybody knows, so it serves 127.0.0.1 only;"
                    + " the address " + address + " needs --spring.profiles.active=production");
        }
    }

    @Bean
    @Order(FIRST)
    ApplicationRunner demoStaffArrives(DemoStaff staff) {
        return arguments -> staff.arrive();
    }

    static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
