package org.assay.ingest.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures what the packed parts of a PDF unpack to before anything else unpacks them into memory. Pictures are left
 * out: they are never unpacked.
 */
final class PackedStreams {
	private static final Set<String> PICTURES = Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode",
			"CCITTFaxDecode", "CCF");
	private static final Pattern INDEX = Pattern.compile("/(?:ObjStm|XRef)\\b");
	private static final Pattern WIDE = Pattern.compile("/(?:Columns|Colors|BitsPerComponent)\\s+\\d{6,}");
	private static final Pattern PACKED_TWICE = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*"
			+ "/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");
	private static final int HEAD = 1000;

	private long left;

	/** The file unpacks to more than it may. */
	static final class Bomb extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** @param limit most bytes that all may unpack to */
	PackedStreams(long limit) {
		left = limit;
	}

	/** Measures what is unpacked as soon as the file is opened: the lists of its objects. */
	void measureIndexes(byte[] file) throws Bomb {
		String raw = new String(file, StandardCharsets.ISO_8859_1);
		int from = 0;
		for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
			String head = raw.substring(Math.max(from, at - HEAD), at);
			from = at + 6;
			if (WIDE.matcher(head).find() || PACKED_TWICE.matcher(head).find()) {
				throw new Bomb();
			}
			if (INDEX.matcher(head).find()) {
				int begin = at + 6;
				while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
					begin++;
				}
				inflate(file, begin);
			}
		}
	}

	private void inflate(byte[] file, int begin) throws Bomb {
		Inflater inflater = new Inflater();
		byte[] buffer = new byte[1 << 16];
		try {
			inflater.setInput(file, begin, file.length - begin);
			for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
				spend(n);
			}
		} catch (DataFormatException e) {
			// not packed this way, or damaged: what follows is not unpacked either
			return;
		} finally {
			inflater.end();
		}
	}

	private void spend(long bytes) throws Bomb {
		left -= bytes;
		if (left < 0) {
			throw new Bomb();
		}
	}

	/** Measures all streams of an opened file but its pictures. */
	void measure(COSDocument document) throws IOException {
		for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
			COSBase object = document.getObjectFromPool(key).getObject();
			if (object instanceof COSStream stream && !isPicture(stream)) {
				unpack(stream);
			}
		}
	}

	private static boolean isPicture(COSStream stream) {
		return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
				|| names(stream).stream().anyMatch(n -> PICTURES.contains(n.getName()));
	}

	private static List<COSName> names(COSStream stream) {
		List<COSName> names = new ArrayList<>();
		COSBase filters = stream.getFilters();
		if (filters instanceof COSName name) {
			names.add(name);
		} else if (filters instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				if (array.getObject(i) instanceof COSName name) {
					names.add(name);
				}
			}
		}
		return names;
	}

	private void unpack(COSStream stream) throws IOException {
		List<COSName> names = names(stream);
		byte[] content = null;
		for (int i = 0; i < names.size(); i++) {
			Counted out = new Counted(i + 1 < names.size());
			try (InputStream in = i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(content)) {
				FilterFactory.INSTANCE.getFilter(names.get(i)).decode(in, out, stream, i);
			} catch (Bomb e) {
				throw e;
			} catch (IOException e) {
				// damaged or unknown: whoever needs this part will say so
				return;
			}
			content = out.kept.toByteArray();
		}
	}

	/** Counts, and keeps only what is to be unpacked once more. */
	private final class Counted extends OutputStream {
		private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
		private final boolean keeps;

		Counted(boolean keeps) {
			this.keeps = keeps;
		}

		@Override
		public void write(int b) throws IOException {
			spend(1);
			if (keeps) {
				kept.write(b);
			}
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			spend(length);
			if (keeps) {
				kept.write(bytes, from, length);
			}
		}
	}
}
