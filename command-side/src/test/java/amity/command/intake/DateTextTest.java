package amity.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "1979-09-07,1979-09-07",
        "1979/9/7,1979-09-07",
        "1979.9.7,1979-09-07",
        "1979年9月7日,1979-09-07",
        "1979年9月,1979-09",
        "1979/9,1979-09",
        "1990.10,1990-10",
        "1979年,1979",
        "1979,1979",
        "１９７９年９月,1979-09",
        "1984~,1984~",
        "2016?,2016?",
        "约1984年,1984~",
        "1984年左右,1984~",
        "2007/2009,2007/2009",
        "1974年至1979年,1974/1979",
        "2015年7月到2015年12月,2015-07/2015-12",
        "2005-10-27/2005-10-28,2005-10-27/2005-10-28",
        "2008/..,2008/..",
        "2008年至今,2008/..",
        "2008年起,2008/..",
        "../2010,../2010",
        "last summer,last summer"
    })
    void datesAsOfficesWriteThem(String written, String edtf) {
        assertThat(DateText.edtf(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不详", "未知", "unknown"})
    void unknownIsUnknown(String written) {
        assertThat(DateText.edtf(written)).isNull();
    }
}
