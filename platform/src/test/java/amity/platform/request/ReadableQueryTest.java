package amity.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "asOf=2016-12-31", "q=%E6%AD%A6%E6%B1%89&lang=zh", "a", "a=&b=1", "q=50%25", "q=a+b"})
    void anOrdinaryQueryIsReadable(String query) {
        assertThat(ReadableQuery.isReadable(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=%ff", "lang=%E4%80", "q=%", "q=%2", "q=%zz", "=", "a=1&=2", "q=%ED%A0%80"})
    void whatIsNoTextOrHasNoNameIsNot(String query) {
        assertThat(ReadableQuery.isReadable(query)).isFalse();
    }

    @Test
    void noQueryIsReadable() {
        assertThat(ReadableQuery.isReadable(null)).isTrue();
    }
}
