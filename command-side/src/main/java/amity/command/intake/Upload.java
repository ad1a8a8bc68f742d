package amity.command.intake;

import amity.command.intake.file.Limits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The files that a request brings, put into a folder as they come: one as its body, or several as a form sends them. */
final class Upload {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Upload() {}

    /** @throws BadImport if it brings too much or nothing */
    static List<ImportOrder.SourceFile> of(
            HttpServletRequest request, @Nullable String name, Path folder, Limits limits) throws IOException {
        refuseAtOnce(request.getContentLengthLong(), limits);
        String type = request.getContentType();
        List<ImportOrder.SourceFile> files = new ArrayList<>();
        if (type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19)) {
            for (Part part : parts(request, limits)) {
                String given = part.getSubmittedFileName();
                if (given != null) {
                    try (InputStream content = part.getInputStream()) {
                        files.add(kept(given, content, folder.resolve(files.size() + ".upload"), limits));
                    }
                }
            }
        } else if (type != null && type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            // Of such a body the server makes parameters, and of a file nonsense.
            throw new BadImport(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "import-media-type", "Content-Type", FORM);
        } else {
            files.add(
                    kept(name == null ? "import" : name, request.getInputStream(), folder.resolve("0.upload"), limits));
        }
        if (files.isEmpty()) {
            throw new BadImport(HttpStatus.BAD_REQUEST, "no-files", "file", "");
        }
        return files;
    }

    private static List<Part> parts(HttpServletRequest request, Limits limits) throws IOException {
        try {
            return List.copyOf(request.getParts());
        } catch (IllegalStateException tooLarge) {
            throw tooLarge(limits);
        } catch (ServletException noForm) {
            throw new BadImport(HttpStatus.BAD_REQUEST, "no-files", "file", "");
        }
    }

    private static ImportOrder.SourceFile kept(String name, InputStream content, Path path, Limits limits)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream file = Files.newOutputStream(path)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limits.fileBytes()) {
                    throw tooLarge(limits);
                }
                file.write(buffer, 0, n);
            }
        }
        return new ImportOrder.SourceFile(bare(name), path);
    }

    /** Some browsers send the whole path. */
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static void refuseAtOnce(long announced, Limits limits) {
        if (announced > limits.fileBytes() + (1 << 20)) {
            throw tooLarge(limits);
        }
    }

    private static BadImport tooLarge(Limits limits) {
        return new BadImport(
                HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "file", Long.toString(limits.fileBytes() >> 20));
    }
}
