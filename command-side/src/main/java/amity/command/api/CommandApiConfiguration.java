package amity.command.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

@Configuration(proxyBeanMethods = false)
class CommandApiConfiguration {

    @Bean
    IdGenerator commandIds() {
        return new JdkIdGenerator();
    }
}
