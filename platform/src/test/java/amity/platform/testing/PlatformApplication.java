package amity.platform.testing;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The ground alone, as the tests of this module start it, on a database that they bring. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "amity.platform",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "amity\\.platform\\.database\\..*")
        })
public class PlatformApplication {}
