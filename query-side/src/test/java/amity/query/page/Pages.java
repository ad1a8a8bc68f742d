package amity.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser that runs no script. */
record Pages(int port, String language) {

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String html(String path) {
        return get(path).body();
    }

    /** What stands in the element with this id (to the end of its section), without markup, on one line. */
    String text(String path, String id) {
        String html = html(path);
        int start = html.indexOf("id=\"" + id + "\"");
        int end = html.indexOf("</section>", start);
        return html.substring(html.indexOf('>', start) + 1, end < 0 ? html.length() : end)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
