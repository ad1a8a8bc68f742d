package amity.query.page;

import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The pages on their own, with the sample of Wuhan behind them and nobody to ask for a password. Not a component: only who
 * names it gets it.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import({
    PageConfiguration.class,
    Questions.class,
    Perspectives.class,
    KnowledgeReader.class,
    HomePage.class,
    PartnerPage.class,
    ComparePage.class,
    BackdatedPage.class,
    FieldsPage.class,
    RecordsPage.class,
    RecordPage.class,
    AnniversariesPage.class,
    ReconciliationPage.class,
    CoveragePage.class,
    FormDesk.class,
    RecordingPage.class,
    CorrectionPage.class,
    FrameAdvice.class,
    NotYet.class
})
class PageTestApplication {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    /** Serves the pages on port 8099: {@code http://127.0.0.1:8099/}. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(PageTestApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                8099,
                "server.address",
                "127.0.0.1",
                "spring.messages.basename",
                "i18n/page",
                "spring.messages.fallback-to-system-locale",
                false,
                "server.compression.enabled",
                true));
        WuhanSample.into(application.run(args).getBean(StubLedger.class));
    }

    @Bean
    HomeCity homeCity() {
        return new HomeCity("wuhan", "Wuhan", "武汉", "CN", 30.58333, 114.26667, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    OfficeClock officeClock(HomeCity home) {
        return new OfficeClock(
                Clock.fixed(StubLedger.TODAY.atTime(10, 0).atZone(home.zone()).toInstant(), home.zone()));
    }

    @Bean
    StubLedger stubLedger() {
        return new StubLedger();
    }

    @Bean
    StubHistory stubHistory(StubLedger ledger) {
        return new StubHistory(ledger);
    }

    @Bean
    StubRecords stubRecords() {
        return new StubRecords();
    }

    @Bean
    StubReports stubReports() {
        return new StubReports();
    }

    @Bean
    StubJournal stubJournal() {
        return new StubJournal();
    }

    @Bean
    QueryGateway queryGateway(StubLedger ledger, StubHistory history, StubRecords records, StubReports reports) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(ledger).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(history).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(records).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(reports).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
        resolver.setCookieMaxAge(Duration.ofDays(1));
        resolver.setDefaultLocaleFunction(
                request -> request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale());
        return resolver;
    }

    @Bean
    WebMvcConfigurer language() {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(change);
            }
        };
    }

    /** As in the product: somebody is logged in, with the role that the test names; a page may load nothing from elsewhere. */
    @Bean
    Filter loggedIn() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {
                        @Override
                        public String getRemoteUser() {
                            return "demo";
                        }

                        @Override
                        public boolean isUserInRole(String role) {
                            return role.equals(getHeader("Role"));
                        }
                    },
                    response);
        };
    }
}
