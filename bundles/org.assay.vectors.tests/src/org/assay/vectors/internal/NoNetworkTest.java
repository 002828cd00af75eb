package org.assay.vectors.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Later versions of ONNX Runtime can report to their makers. What we ship has no means to, by the names of what it calls. */
class NoNetworkTest {
	private static final List<String> CALLS = List.of("getaddrinfo", "libcurl", "eventCollectorUri", "WINHTTP",
			"WS2_32",
			"WININET");

	@ParameterizedTest
	@CsvSource({ "linux.x86_64, libonnxruntime.so", "win32.x86_64, onnxruntime.dll",
			"macosx.aarch64, libonnxruntime.dylib" })
	void nothingCallsTheNetwork(String platform, String library) throws IOException {
		Path file = Path.of(System.getProperty("assay.root"), "build", "third-party", "org.assay.vectors." + platform,
				"natives", library);
		String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		for (String call : CALLS) {
			assertFalse(bytes.contains(call), () -> library + " contains " + call);
		}
	}
}
