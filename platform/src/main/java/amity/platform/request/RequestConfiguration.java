package amity.platform.request;

import amity.platform.problem.Faults;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    FilterRegistrationBean<ReadableQuery> readableQuery(Faults faults) {
        var filter = new FilterRegistrationBean<>(new ReadableQuery(faults));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Behind the login: nobody unknown makes us read a body. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Faults faults, @Value("${amity.api.max-body:1MB}") DataSize limit) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(faults, Math.toIntExact(limit.toBytes())));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(0);
        return filter;
    }
}
