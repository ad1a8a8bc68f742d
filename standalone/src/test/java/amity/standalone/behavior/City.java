package amity.standalone.behavior;

import java.util.Locale;
import java.util.Map;

/** Cities of the Wuhan sample. Each test takes others, so that none depends on another. */
enum City {
    OITA("Oita", "大分", "JP"),
    PITTSBURGH("Pittsburgh", "匹兹堡", "US"),
    DUISBURG("Duisburg", "杜伊斯堡", "DE"),
    MANCHESTER("Manchester", "曼彻斯特", "GB"),
    GALATI("Galati", "加拉茨", "RO"),
    KYIV("Kyiv", "基辅", "UA"),
    KHARTOUM("Khartoum", "喀土穆", "SD"),
    GYOR("Gyor", "杰尔", "HU"),
    BORDEAUX("Bordeaux", "波尔多", "FR"),
    ARNHEM("Arnhem", "阿纳姆", "NL"),
    CHEONGJU("Cheongju", "清州", "KR"),
    CHRISTCHURCH("Christchurch", "基督城", "NZ"),
    MARKHAM("Markham", "万锦", "CA"),
    BORLANGE("Borlange", "博伦厄", "SE"),
    KOPAVOGUR("Kopavogur", "科帕沃于尔", "IS"),
    SWANSEA("Swansea", "斯旺西", "GB"),
    BANGKOK("Bangkok", "曼谷", "TH"),
    ENTEBBE("Entebbe", "恩德培", "UG");

    private final String nameEn;
    private final String nameZh;
    private final String country;

    City(String nameEn, String nameZh, String country) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.country = country;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields of its registration. */
    Map<String, Object> registration() {
        return Map.of(
                "partnerId",
                id(),
                "nameEn",
                nameEn,
                "nameZh",
                nameZh,
                "countryCode",
                country,
                "kind",
                "CITY",
                "source",
                "samples/wuhan/cities.csv");
    }
}
