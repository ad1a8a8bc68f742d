package amity.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    /** One source for all modules; a bundle whose module is not on the class path is simply empty. */
    @Bean
    MessageSource messageSource() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:i18n/platform", "classpath:i18n/command", "classpath:i18n/query", "classpath:i18n/page");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    FilterRegistrationBean<SpokenLanguage> spokenLanguage() {
        FilterRegistrationBean<SpokenLanguage> first = new FilterRegistrationBean<>(new SpokenLanguage());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    Languages localeResolver() {
        return new Languages();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Remember());
    }

    private static final class Remember implements HandlerInterceptor {

        private final Languages languages = new Languages();

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Languages.asked(request).ifPresent(locale -> languages.setLocale(request, response, locale));
            return true;
        }
    }
}
