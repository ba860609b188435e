package id.satupintu.integration.rest.edge;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the container answer by {@link UnreadableCallProblem} what it refuses before the application sees it. */
@Configuration(proxyBeanMethods = false)
class UnreadableCalls {

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsForUnreadableCalls() {
        return server -> server.addContextCustomizers(UnreadableCalls::answerByProblem);
    }

    private static void answerByProblem(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(UnreadableCallProblem.class.getName());
        }
    }
}
