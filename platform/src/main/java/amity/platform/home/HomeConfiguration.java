package amity.platform.home;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeCity.class)
class HomeConfiguration {

    @Bean
    OfficeClock officeClock(HomeCity home) {
        return new OfficeClock(Clock.system(home.zone()));
    }
}
