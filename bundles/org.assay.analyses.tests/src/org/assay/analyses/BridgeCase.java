package org.assay.analyses;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.model.ConversionRate;
import org.assay.model.ModelFactory;

/** A small case: two invented reports on one bridge, with a dated rate. */
final class BridgeCase {
	private static final String FIRST = """
			Tolls will pay for the Norland bridge
			By Ada Quill // 2031-03-05

			Key points
			  • The state has spent $400 million in aid to the islands.
			  • Governor Tom Reed signed the contract for the bridge.

			Governor Tom Reed signed the contract for the Norland bridge on Monday. The state has spent $400 million in aid \
			to the islands since 2029. “We will open the bridge before Friday,” Governor Tom Reed said. He said that tolls \
			could pay for the repairs if the harbour stays open.
			""";
	private static final String SECOND = """
			Islands doubt the bridge
			By Bo Lind // 2031-03-06

			The islands received aid worth £320 million, a sum that Reed disputes. The debt of $400 million is a burden, \
			the mayor of Eastport said on Tuesday. “Nobody asked us,” Mayor Ida Holm told reporters.
			""";

	/** Title of a report of something else, with a number that the others give too. */
	static final String UNRELATED = "Orchard growers count the frost";
	private static final String THIRD = UNRELATED + """

			By Una Marsh // 2031-03-06

			Half of the blossom froze in two nights. Apple growers in the Tarn valley have got $400 million in aid after \
			earlier frosts, their union said.
			""";

	private BridgeCase() {
	}

	static OpenCase create(Path temp) throws IOException, IngestException {
		OpenCase open = new CaseStore().create(temp.resolve("bridge"), "The bridge");
		add(open, temp.resolve("first.txt"), FIRST);
		add(open, temp.resolve("second.txt"), SECOND);
		open.change("rate", () -> open.model().getRates().add(rate()));
		open.save();
		return open;
	}

	/** Adds a report that tells of something else. */
	static void addUnrelated(OpenCase open, Path temp) throws IOException, IngestException {
		add(open, temp.resolve("third.txt"), THIRD);
	}

	private static ConversionRate rate() {
		ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
		rate.setId("r-1");
		rate.setFrom("GBP");
		rate.setTo("USD");
		rate.setFactor(new BigDecimal("1.25"));
		rate.setDate("2031-03-05");
		rate.setBasis("Bank of Norland");
		return rate;
	}

	/** Brings an article in by way of a file. */
	static void add(OpenCase open, Path file, String text) throws IOException, IngestException {
		Files.writeString(file, text);
		for (Article article : new FileIngest().read(file)) {
			open.importArticle(article);
		}
	}
}
