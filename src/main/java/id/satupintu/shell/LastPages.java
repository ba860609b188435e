package id.satupintu.shell;

import org.apache.catalina.Context;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link LastPage} in front of the container's own error page. */
@Configuration(proxyBeanMethods = false)
class LastPages {

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pageOfOurOwn() {
        return server -> server.addContextCustomizers(LastPages::add);
    }

    private static void add(Context context) {
        context.getParent().getPipeline().addValve(new LastPage());
    }
}
