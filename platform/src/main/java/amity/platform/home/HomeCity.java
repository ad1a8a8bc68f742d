package amity.platform.home;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The city whose office keeps this ledger; configuration ({@code amity.home-city.*}), never code.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param zone where the office's days begin and end
 */
@ConfigurationProperties("amity.home-city")
public record HomeCity(
        String id, String nameEn, String nameZh, String countryCode, double lat, double lon, ZoneId zone) {}
