package org.assay.ingest;

import static org.assay.ingest.Samples.LEAD;
import static org.assay.ingest.Samples.MORE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of every kind, and junk, give articles, troubles or a refusal that names the file, nothing else. Seeded,
 * and bounded by rounds.
 */
class FuzzTest {
	private static final long SEED = 20261125;
	private static final int ROUNDS = 90;

	private final List<String> troubles = new ArrayList<>();

	private record Sample(String name, byte[] bytes) {
	}

	private static List<Sample> samples() throws IOException {
		String page = "<html><head><script type='application/ld+json'>{\"datePublished\":\"2024-03-04\"}</script></head>"
				+ "<body><h1>Quay</h1><p>" + LEAD + "</p><table><tr><td>1</td><td>2</td></tr></table></body></html>";
		return List.of(new Sample("f.xml", bytes(SeveralArticlesTest.RSS)),
				new Sample("f.atom", bytes(SeveralArticlesTest.ATOM)),
				new Sample("f.zip", SeveralArticlesTest.zip("a.txt", bytes(LEAD), "b.html", bytes(page))),
				new Sample("f.html", bytes(page)), new Sample("f.txt", bytes(LEAD + "\n\n" + MORE)),
				new Sample("f.eml", bytes(MailTest.withAttachments())),
				new Sample("f.mhtml", bytes(MailTest.savedPage())), new Sample("f.pdf", PdfTest.twoColumns(2)));
	}

	@RepeatedTest(8)
	void damaged(RepetitionInfo repetition) throws IOException {
		Sample sample = samples().get(repetition.getCurrentRepetition() - 1);
		Random random = new Random(SEED);
		for (int round = 0; round < ROUNDS; round++) {
			take(sample.name, damage(sample.bytes, random), round);
		}
		troubles.forEach(t -> assertTrue(t.startsWith(sample.name) && !t.contains("should not"), t));
	}

	@Test
	void junkUnderEveryName() {
		Random random = new Random(SEED);
		String[] heads = { "", "%PDF-1.7\n", "PK\3\4", "<rss>", "<html>", "MIME-Version: 1.0\nFrom: x\n\n" };
		String[] names = { "j.txt", "j.html", "j.pdf", "j.zip", "j.eml", "j.mht", "j.xml", "j" };
		for (int round = 0; round < 4 * ROUNDS; round++) {
			byte[] junk = new byte[random.nextInt(3000)];
			random.nextBytes(junk);
			byte[] head = heads[random.nextInt(heads.length)].getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(head, 0, junk, 0, Math.min(head.length, junk.length));
			take(names[random.nextInt(names.length)], junk, round);
		}
		troubles.forEach(t -> assertTrue(t.startsWith("j") && !t.contains("should not"), t));
	}

	private void take(String name, byte[] content, int round) {
		byte[] before = content.clone();
		try {
			for (Article article : new FileIngest().read(name, content, troubles::add)) {
				assertTrue(Samples.covers(article), name + " in round " + round);
				assertFalse(article.text().isEmpty(), name + " in round " + round);
			}
		} catch (IngestException e) {
			assertTrue(e.getMessage().startsWith(name), e.getMessage());
		}
		assertArrayEquals(before, content, "the original is kept as it was");
	}

	private static byte[] damage(byte[] sample, Random random) {
		byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(sample, 1 + random.nextInt(sample.length))
				: sample.clone();
		for (int i = random.nextInt(20); i > 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
					: "<>&\"[]/-".charAt(random.nextInt(8)));
		}
		return bytes;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
