package amity.platform.login;

import amity.platform.home.HomeCity;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name, password, and why it was not right the last time. */
@Controller
class LoginPage {

    private static final Set<String> PROBLEMS = Set.of("refused", "wait", "unavailable", "expired");

    private final HomeCity home;

    LoginPage(HomeCity home) {
        this.home = home;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(required = false) @Nullable String out,
            @Nullable Principal user,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute("home", home);
        model.addAttribute("problem", PROBLEMS.contains(problem) ? "login." + problem : "");
        model.addAttribute("out", out != null);
        return "platform/login";
    }
}
