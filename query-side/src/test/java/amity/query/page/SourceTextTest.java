package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.query.page.SourceText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @Test
    void webAddressesBecomeLinksAndTheRestStays() {
        assertThat(SourceText.of("Order no. 7; https://a.example/x?y=1; see http://b.example/z.")
                        .pieces())
                .containsExactly(
                        new Piece("Order no. 7; ", null),
                        new Piece("https://a.example/x?y=1", "https://a.example/x?y=1"),
                        new Piece("; see ", null),
                        new Piece("http://b.example/z", "http://b.example/z"),
                        new Piece(".", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<b>",
                "ftp://a.example/x",
                "wh-china.com/whxw/t1.htm",
                "xhttps://a.example",
                "//a.example/x",
                "https://",
                "file:///etc/passwd"
            })
    void nothingElseBecomesALink(String source) {
        assertThat(SourceText.of(source).pieces()).containsExactly(new Piece(source, null));
    }

    @Test
    void aLinkEndsWhereMarkupWouldBegin() {
        assertThat(SourceText.of("https://a.example/\"onclick=x")
                        .pieces()
                        .getFirst()
                        .href())
                .isEqualTo("https://a.example/");
    }
}
