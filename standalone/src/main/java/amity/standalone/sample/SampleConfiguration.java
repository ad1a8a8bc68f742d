package amity.standalone.sample;

import amity.command.desk.CommandDesk;
import amity.command.intake.Importer;
import amity.command.intake.Layout;
import amity.platform.home.HomeCity;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tables in the form of the sample files can be imported like any other. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    @Bean
    SampleTables sampleTables() {
        return SampleTables.ofWuhan();
    }

    @Bean
    Layout citiesLayout(HomeCity home) {
        return Cities.layout(home.id());
    }

    @Bean
    Layout relationshipsLayout() {
        return Relationships.layout(row -> Optional.empty());
    }

    @Bean
    Layout activitiesLayout(SampleTables tables, HomeCity home) {
        return Activities.layout(tables, home.id());
    }

    @Bean
    Layout figuresLayout(SampleTables tables) {
        return Figures.layout(tables);
    }

    @Bean
    SampleLoader sampleLoader(Importer importer, CommandDesk desk, SampleTables tables, HomeCity home) {
        return new SampleLoader(importer, desk, tables, home);
    }
}
