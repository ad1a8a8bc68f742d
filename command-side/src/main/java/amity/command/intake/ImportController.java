package amity.command.intake;

import amity.command.intake.file.Limits;
import amity.platform.trace.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes files in and imports them in the background; tells how far they are and what came of every row. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private static final Set<String> PARAMETERS =
            Set.of("name", "kind", "dryRun", "acceptRefusals", "correct", "source", "lang");

    private final Imports imports;
    private final Limits limits;
    private final IdGenerator ids;

    ImportController(Imports imports, Limits limits, @Qualifier("commandIds") IdGenerator ids) {
        this.imports = imports;
        this.limits = limits;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<ImportStatus> begin(HttpServletRequest request, @Nullable Principal principal) throws IOException {
        if (principal == null) {
            throw new IllegalStateException("no login stands before the imports: nobody would have stated them");
        }
        Path folder = Imports.folder();
        try {
            List<ImportOrder.SourceFile> files = Upload.of(request, parameter(request, "name"), folder, limits);
            refuseUnknownParameters(request);
            ImportOrder order = new ImportOrder(
                    files,
                    parameter(request, "kind"),
                    isTrue(request, "dryRun"),
                    isTrue(request, "acceptRefusals"),
                    parameter(request, "correct"),
                    parameter(request, "source"),
                    principal.getName(),
                    TraceId.of(request),
                    LocaleContextHolder.getLocale(),
                    folder.resolve("result.csv"));
            RunningImport begun = imports.begin(ids.generateId().toString(), order);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + begun.id()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(begun.status());
        } catch (IOException | RuntimeException notBegun) {
            Imports.forget(folder);
            throw notBegun;
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportStatus> status(@PathVariable("id") String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(find(id).status());
    }

    @GetMapping("/{id}/result")
    ResponseEntity<Resource> result(@PathVariable("id") String id) {
        Path result = find(id).result()
                .orElseThrow(() -> new BadImport(HttpStatus.CONFLICT, "import-not-finished", "id", id));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("import-result.csv")
                                .build()
                                .toString())
                .body(new FileSystemResource(result));
    }

    private RunningImport find(String id) {
        return imports.find(id).orElseThrow(() -> new BadImport(HttpStatus.NOT_FOUND, "import-unknown", "id", id));
    }

    /** Of the address only: the fields of a form are files. */
    private static void refuseUnknownParameters(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return;
        }
        request.getParameterMap().keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadImport(HttpStatus.BAD_REQUEST, "import-parameter", name, name);
                });
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean isTrue(HttpServletRequest request, String name) {
        String value = parameter(request, name);
        return switch (value) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadImport(HttpStatus.BAD_REQUEST, "import-parameter", name, name + "=" + value);
        };
    }
}
