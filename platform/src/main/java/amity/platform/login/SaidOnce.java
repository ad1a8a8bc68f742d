package amity.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.CollectionUtils;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the next page is to say, whichever process shows it: words, kept in the session as JSON until then. */
final class SaidOnce extends AbstractFlashMapManager {

    private static final String SAID = "said";

    private final JsonMapper json = new JsonMapper();

    /** @param until milliseconds of the epoch */
    private record Saying(
            Map<String, String> words, @Nullable String path, Map<String, List<String>> parameters, long until) {

        static Saying of(FlashMap flash) {
            Map<String, String> words = new HashMap<>();
            flash.forEach((name, value) -> words.put(name, (String) value));
            return new Saying(
                    words,
                    flash.getTargetRequestPath(),
                    Map.copyOf(flash.getTargetRequestParams()),
                    flash.getExpirationTime());
        }

        FlashMap flash() {
            FlashMap flash = new FlashMap();
            flash.putAll(words);
            flash.setTargetRequestPath(path);
            flash.addTargetRequestParams(CollectionUtils.toMultiValueMap(parameters));
            flash.setExpirationTime(until);
            return flash;
        }
    }

    /** A list that may be changed. */
    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object said = session == null ? null : session.getAttribute(SAID);
        if (said == null) {
            return null;
        }
        try {
            return Stream.of(json.readValue(said.toString(), Saying[].class))
                    .map(Saying::flash)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (JacksonException ofAnotherVersion) {
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> left, HttpServletRequest request, HttpServletResponse response) {
        if (left.isEmpty()) {
            request.getSession().removeAttribute(SAID);
        } else {
            List<Saying> said = left.stream().map(Saying::of).toList();
            request.getSession().setAttribute(SAID, json.writeValueAsString(said));
        }
    }
}
