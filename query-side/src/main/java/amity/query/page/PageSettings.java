package amity.query.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages are set up ({@code amity.page.*}).
 *
 * @param firstYear where the year slider and the charts begin
 */
@ConfigurationProperties("amity.page")
record PageSettings(@DefaultValue("1979") int firstYear) {}
