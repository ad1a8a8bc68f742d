package amity.platform.login;

import amity.platform.problem.Faults;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Two doors: the API and the health by name and password on each call (or a browser's session), pages by a form. Behind them
 * an officer may record and an administrator look after the program; whoever is in may read.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "script-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private static final String[] UPKEEP = {
        "/api/projections/**", "/api/dead-letters/**", "/api/verification", "/actuator/**"
    };

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    /** In a cookie and not in the session, so that looking at the login page starts none. */
    private final CsrfTokenRepository csrfTokens = csrfTokens();

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, Faults faults, Accounts accounts) {
        ApiDoor door = new ApiDoor(faults);
        return common(http, accounts)
                .securityMatcher(Faults::concern)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/info")
                                .hasRole(Role.READER.name())
                                .requestMatchers(UPKEEP)
                                .hasRole(Role.ADMIN.name())
                                .requestMatchers("/api/commands/**", "/api/imports", "/api/imports/**")
                                .hasRole(Role.OFFICER.name())
                                .anyRequest()
                                .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(door))
                .exceptionHandling(
                        faulty -> faulty.authenticationEntryPoint(door).accessDeniedHandler(door))
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, Accounts accounts) {
        PageDoor door = new PageDoor();
        CookieRequestCache wanted = new WantedPage();
        wanted.setRequestMatcher(SecurityConfiguration::isPage);
        wanted.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        // The token is written at once: later, in the middle of a long page, would be too late for its cookie.
        var tokens = new XorCsrfTokenRequestAttributeHandler();
        tokens.setCsrfRequestAttributeName(null);
        return common(http, accounts)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/login", "/assets/**", "/favicon.ico", "/favicon.svg")
                        .permitAll()
                        .requestMatchers("/admin/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/record", "/record/**", "/partners/*/record/**")
                        .hasRole(Role.OFFICER.name())
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form -> form.loginPage("/login").failureHandler(door))
                .logout(logout -> logout.logoutSuccessUrl("/login?out=1").deleteCookies(SessionConfiguration.COOKIE))
                .exceptionHandling(
                        faulty -> faulty.authenticationEntryPoint(door).accessDeniedHandler(door))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(tokens))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, Accounts accounts) {
        return http.addFilterBefore(new PresentRole(accounts), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), new LoginInSession())))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentTypeOptions(Customizer.withDefaults()));
    }

    /**
     * A session is sent along by the browser whoever makes it call, so a change needs the token. A name and password do
     * not come by themselves, unless a browser has kept them from its own dialog: then it says which site calls. Without
     * either there is nothing to protect, and the answer is to log in.
     */
    private static boolean needsToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ownSite = site == null || OWN_SITE.contains(site);
        boolean session = request.getRequestedSessionId() != null || request.getSession(false) != null;
        return !SAFE.contains(request.getMethod()) && (basic ? !ownSite : session || !ownSite);
    }

    /** What is worth coming back to after the login: a page a person asked for, not a part or a picture of one. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains("text/html")
                && WantedPage.fits(request);
    }

    private static CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("amity-csrf");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
