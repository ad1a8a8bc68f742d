package amity.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Starts the ground on a real database, to be talked to through MockMvc with all its filters. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PlatformApplication.class,
        properties = {
            "spring.flyway.enabled=false",
            "axon.axonserver.enabled=false",
            "amity.api.max-body=1KB",
            "amity.home-city.id=wuhan",
            "amity.home-city.name-en=Wuhan",
            "amity.home-city.name-zh=武汉",
            "amity.home-city.country-code=CN",
            "amity.home-city.lat=30.58333",
            "amity.home-city.lon=114.26667",
            "amity.home-city.zone=Asia/Shanghai"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, Probe.class})
public @interface PlatformTest {}
