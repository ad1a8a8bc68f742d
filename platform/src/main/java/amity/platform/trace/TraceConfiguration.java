package amity.platform.trace;

import java.security.SecureRandom;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    FilterRegistrationBean<TraceId> traceId() {
        var first = new FilterRegistrationBean<>(new TraceId(new SecureRandom()));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
