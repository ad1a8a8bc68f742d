package amity.platform.problem;

import amity.platform.trace.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last word on a fault under {@code /api}: Spring MVC's own faults as problems with the status they call for, all
 * else as 500 with the trace id under which the cause is in the log. What a module's own advice answers never gets here.
 */
final class ApiFaults implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Faults faults;

    ApiFaults(Faults faults) {
        this.faults = faults;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!Faults.concern(request)
                || response.isCommitted()
                || fault instanceof AccessDeniedException
                || fault instanceof AuthenticationException) {
            return null;
        }
        try {
            if (fault instanceof ErrorResponse known) {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            ProblemDetail problem = problem(request, fault);
            if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            }
            faults.write(request, response, problem);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ProblemDetail problem(HttpServletRequest request, Exception fault) {
        Locale locale = faults.languages().resolveLocale(request);
        Problems problems = faults.problems();
        return switch (fault) {
            case HttpRequestMethodNotSupportedException e ->
                problems.of(e.getStatusCode(), "method-not-allowed", locale, e.getMethod());
            case HttpMediaTypeNotAcceptableException e -> problems.of(e.getStatusCode(), "not-acceptable", locale);
            case HttpMediaTypeNotSupportedException e ->
                problems.of(e.getStatusCode(), "unsupported-media-type", locale);
            case MissingServletRequestParameterException e ->
                parameter(
                        problems.of(e.getStatusCode(), "parameter-missing", locale, e.getParameterName()),
                        e.getParameterName());
            case MethodArgumentTypeMismatchException e ->
                parameter(problems.of(HttpStatus.BAD_REQUEST, "parameter-malformed", locale, e.getName()), e.getName());
            case TypeMismatchException e -> problems.of(HttpStatus.BAD_REQUEST, "bad-request", locale);
            case HttpMessageNotReadableException e -> problems.of(HttpStatus.BAD_REQUEST, "body-malformed", locale);
            case RequestRejectedException e -> problems.of(HttpStatus.BAD_REQUEST, "bad-request", locale);
            case InvalidParameterException e -> problems.of(HttpStatus.BAD_REQUEST, "bad-request", locale);
            case ErrorResponse e
            when e.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) ->
                problems.of(HttpStatus.NOT_FOUND, "not-found", locale);
            case ErrorResponse e
            when e.getStatusCode().is4xxClientError() -> problems.of(e.getStatusCode(), "bad-request", locale);
            default ->
                Unavailable.causeOf(fault)
                        .map(what -> unavailable(request, fault, what, locale))
                        .orElseGet(() -> internal(request, fault, locale));
        };
    }

    private ProblemDetail unavailable(HttpServletRequest request, Exception fault, Unavailable what, Locale locale) {
        LOG.warn("{} {}: {}: {}", request.getMethod(), request.getRequestURI(), what.code(), fault.toString());
        return faults.problems().of(HttpStatus.SERVICE_UNAVAILABLE, what.code(), locale);
    }

    private ProblemDetail internal(HttpServletRequest request, Exception fault, Locale locale) {
        String trace = TraceId.of(request);
        LOG.error("{} {} failed (trace {})", request.getMethod(), request.getRequestURI(), trace, fault);
        ProblemDetail problem = faults.problems().of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", locale, trace);
        problem.setProperty("traceId", trace);
        return problem;
    }

    private static ProblemDetail parameter(ProblemDetail problem, String name) {
        problem.setProperty("field", name);
        return problem;
    }
}
