package amity.query.page;

import amity.platform.home.HomeCity;
import amity.platform.login.Role;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the frame around the pages, and around the one that says what went wrong. */
@ControllerAdvice(
        assignableTypes = {
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
            RecordingPage.class,
            CorrectionPage.class,
            ProjectionsPage.class,
            DeadLettersPage.class,
            ErrorController.class
        })
class FrameAdvice {

    private final HomeCity home;
    private final MessageSource messages;

    FrameAdvice(HomeCity home, MessageSource messages) {
        this.home = home;
        this.messages = messages;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Words words = new Words(messages, locale);
        String lang = words.chinese() ? "zh" : "en";
        String city = words.chinese() ? home.nameZh() : home.nameEn();
        boolean beijing = home.zone().getId().equals("Asia/Shanghai");
        return new Frame(
                words.of("language.tag"),
                city,
                beijing ? words.of("time.beijing") : words.of("time.city", city),
                List.of(language("zh", "中文", lang, request), language("en", "English", lang, request)),
                request.getRemoteUser(),
                "true".equals(request.getHeader("HX-Request")),
                request.isUserInRole(Role.OFFICER.name()) ? Places.recording(request.getRequestURI(), words) : null,
                request.isUserInRole(Role.ADMIN.name()) ? Places.upkeep(request.getRequestURI(), words) : null);
    }

    /** Why a page is not shown, on the one that says so: {@code expired}, or the role that it takes: {@code officer} or {@code role}. */
    @ModelAttribute("denied")
    String denied(HttpServletRequest request) {
        String denied = String.valueOf(request.getAttribute("denied"));
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return denied.equals("role") && !address.startsWith("/admin/") ? "officer" : denied;
    }

    /** A page that looks from somewhere puts its own in their place. */
    @ModelAttribute("places")
    List<Places.Place> places(Locale locale) {
        return Places.plain(new Words(messages, locale)).all();
    }

    /** For an answer that no page gives. */
    void into(Model model, HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        model.addAttribute("frame", frame(request, locale));
        model.addAttribute("places", places(locale));
    }

    /** Only the query is written down: it means the page that the reader is on, wherever that is. */
    private static Frame.Language language(String code, String name, String current, HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String query = failed || request.getQueryString() == null ? "" : request.getQueryString();
        String href = UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam("lang", code)
                .build()
                .toUriString();
        return new Frame.Language(code, name, href, code.equals(current));
    }
}
