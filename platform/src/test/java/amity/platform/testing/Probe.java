package amity.platform.testing;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Addresses to knock at. */
@RestController
class Probe {

    @GetMapping(value = "/api/probe", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> get(@RequestParam(defaultValue = "1") int number, Principal user) {
        return Map.of("user", user.getName(), "number", number);
    }

    @GetMapping("/api/probe/required")
    String required(@RequestParam String word) {
        return word;
    }

    @PostMapping(value = "/api/probe", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> post(@RequestBody Map<String, Object> body) {
        return body;
    }

    @GetMapping("/api/probe/fault")
    String fault() {
        throw new IllegalStateException("the secret inside");
    }

    @GetMapping("/page")
    String page(Principal user) {
        return "page of " + user.getName();
    }

    @PostMapping("/page")
    String change() {
        return "changed";
    }

    @PostMapping("/page/said")
    View say(RedirectAttributes after) {
        after.addFlashAttribute("said", "已完成");
        return new RedirectView("/page/said");
    }

    @GetMapping("/page/said")
    String said(@ModelAttribute("said") String said) {
        return said.isEmpty() ? "nothing" : said;
    }

    @PostMapping("/api/commands/probe")
    String command() {
        return "recorded";
    }

    @GetMapping("/api/projections/probe")
    String upkeep() {
        return "looked after";
    }

    @GetMapping("/admin/probe")
    String adminPage() {
        return "page of an administrator";
    }
}
