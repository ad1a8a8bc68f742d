package amity.platform.problem;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    Faults faults(Problems problems, LocaleResolver languages, JsonMapper json) {
        return new Faults(
                problems,
                languages,
                json.rebuild()
                        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                        .build());
    }

    /** Right behind the advices of the modules, before Spring's defaults, which know no problem. */
    @Bean
    WebMvcConfigurer apiFaults(Faults faults) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(1, new ApiFaults(faults));
            }
        };
    }

    /** An address that the firewall of Spring Security turns away, such as one with {@code //} or an encoded slash. */
    @Bean
    RequestRejectedHandler rejectedAddress(Faults faults) {
        return (request, response, rejected) -> {
            if (Faults.concern(request)) {
                faults.answer(request, response, HttpStatus.BAD_REQUEST, "bad-request");
            } else {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
        };
    }
}
