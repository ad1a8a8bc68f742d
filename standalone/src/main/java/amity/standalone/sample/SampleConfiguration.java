package amity.standalone.sample;

import amity.command.desk.CommandDesk;
import amity.command.desk.Refusal;
import amity.command.desk.Refused;
import amity.platform.home.HomeCity;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    @Bean
    FactDesk factDesk(CommandDesk desk, MessageSource messages) {
        return (command, provenance) -> {
            try {
                return new Outcome.Recorded(desk.submit(command, provenance).repeated());
            } catch (Refused refused) {
                return new Outcome.Refused(reason(refused.refusal(), messages));
            }
        };
    }

    private static String reason(Refusal refusal, MessageSource messages) {
        String detail = messages.getMessage(
                refusal.code() + ".detail", refusal.arguments().toArray(), refusal.code(), Locale.ENGLISH);
        return refusal.rule().id() + ", " + refusal.field() + ": " + detail;
    }

    @Bean
    SampleLoader sampleLoader(FactDesk desk, HomeCity home) {
        return new SampleLoader(desk, home);
    }
}
