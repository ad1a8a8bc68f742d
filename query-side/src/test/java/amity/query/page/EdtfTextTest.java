package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.value.EdtfDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1979-09-07 | 1979年9月7日 | 7 September 1979",
                "1982-09 | 1982年9月 | September 1982",
                "1984 | 1984年 | 1984",
                "0987 | 0987年 | 0987",
                "1984~ | 约1984年 | about 1984",
                "2016? | 2016年（存疑） | 2016 (uncertain)",
                "2016-05% | 约2016年5月（存疑） | about May 2016 (uncertain)",
                "2015-08-06? | 2015年8月6日（存疑） | 6 August 2015 (uncertain)",
                "2007/2009 | 2007年至2009年 | 2007 to 2009",
                "1974~/1979 | 约1974年至1979年 | about 1974 to 1979",
                "2005-04-19/2005-04-21 | 2005年4月19日至21日 | 19–21 April 2005",
                "2005-04-19?/2005-04-21 | 2005年4月19日（存疑）至2005年4月21日 | 19 April 2005 (uncertain) to 21 April 2005",
                "2017-03-31/2017-04-02 | 2017年3月31日至2017年4月2日 | 31 March 2017 to 2 April 2017",
                "2015-03-31/2016-03-31 | 2015年3月31日至2016年3月31日 | 31 March 2015 to 31 March 2016",
                "2008/.. | 2008年起 | 2008 onwards",
                "../2010 | 至2010年 | until 2010",
            })
    void isSaidAsPreciselyAsItIsKnown(String edtf, String chinese, String english) {
        EdtfDate date = EdtfDate.of(edtf);

        assertThat(EdtfText.of(date, Bundles.words(Locale.CHINESE))).isEqualTo(chinese);
        assertThat(EdtfText.of(date, Bundles.words(Locale.ENGLISH))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"zh, 不详", "zh-Hant-TW, 不详", "en, unknown", "de, unknown"})
    void sayWhenItIsNotKnown(String language, String unknown) {
        assertThat(Bundles.words(Locale.forLanguageTag(language)).date(null)).isEqualTo(unknown);
    }
}
