import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.reading.en.internal.PackFiles;

/** Writes a file of the pack, in the layout that the decoder reads. */
final class PackOutput extends DataOutputStream {

	PackOutput(Path file) throws IOException {
		super(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
		writeInt(PackFiles.MAGIC);
	}

	void string(String s) throws IOException {
		byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
		writeInt(bytes.length);
		write(bytes);
	}

	void strings(List<String> strings) throws IOException {
		writeInt(strings.size());
		for (String s : strings) {
			string(s);
		}
	}
}
