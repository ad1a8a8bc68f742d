package amity.benchmarks.program;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that decides. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("amity.command")
public class CommandSide {}
