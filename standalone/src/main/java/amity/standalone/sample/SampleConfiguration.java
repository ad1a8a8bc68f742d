package amity.standalone.sample;

import amity.platform.home.HomeCity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    @Bean
    SampleLoader sampleLoader(FactDesk desk, HomeCity home) {
        return new SampleLoader(desk, home);
    }
}
