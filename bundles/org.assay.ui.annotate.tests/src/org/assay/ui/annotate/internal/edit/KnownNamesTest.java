package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Entity;
import org.assay.model.Judgement;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Source;
import org.assay.model.SourceKind;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.edit.KnownNames.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final long AT_MOST_NANOS = 50_000_000;
	private final Case model = MAKE.createCase();
	private final Document document = MAKE.createDocument();

	@BeforeEach
	void fill() {
		model.getDocuments().add(document);
		source("Sound Gazette", SourceKind.OUTLET, "gazette.example");
		source("Ida Soll", SourceKind.PERSON);
		Entity board = MAKE.createEntity();
		board.setName("Harbour Board");
		board.setType(MentionType.ORGANISATION);
		board.getAliases().add("The Board");
		model.getEntities().add(board);
		mention("Soren Holm", MentionType.PERSON);
		mention("Soren Holm", MentionType.PERSON);
		mention("Anna Sorensen", MentionType.PERSON);
		mention("Resor", MentionType.PLACE);
		Quotation quotation = MAKE.createQuotation();
		quotation.setSpeaker("A sorter");
		document.getAnnotations().add(quotation);
		Claim claim = MAKE.createClaim();
		AttributionLink link = MAKE.createAttributionLink();
		link.setName("Sorry Ferries");
		claim.getChain().add(link);
		document.getClaims().add(claim);
	}

	private void source(String name, SourceKind kind, String... aliases) {
		Source source = MAKE.createSource();
		source.setName(name);
		source.setKind(kind);
		source.getAliases().addAll(List.of(aliases));
		model.getSources().add(source);
	}

	private Mention mention(String name, MentionType type) {
		Mention mention = MAKE.createMention();
		mention.setName(name);
		mention.setType(type);
		document.getAnnotations().add(mention);
		return mention;
	}

	private List<String> matching(String typed, Party party) {
		return KnownNames.of(model).matching(typed, party);
	}

	@Test
	void namesThatBeginSoComeBeforeThoseInWhichAWordDoesAndFrequentOnesFirst() {
		assertEquals(List.of("Soren Holm", "Sorry Ferries", "A sorter", "Anna Sorensen"),
				matching("sor", Party.anybody));
		assertEquals(List.of("Soren Holm", "Sorry Ferries"), matching("SOR", Party.anybody).subList(0, 2));
		assertEquals(List.of("Sound Gazette"), matching("gaz", Party.anybody));
		assertEquals(List.of(), matching("ren", Party.anybody), "within a word");
	}

	@Test
	void aliasesLeadToTheName() {
		assertEquals(List.of("Harbour Board"), matching("the b", Party.anybody));
		assertEquals(List.of("Sound Gazette"), matching("gazette.ex", Party.source));
	}

	@Test
	void aFieldOffersOnlyWhomItMayName() {
		assertEquals(List.of("Soren Holm", "Anna Sorensen"), matching("sor", Party.named), "a sorter is no name");
		assertEquals(List.of("Sound Gazette", "Ida Soll"), matching("so", Party.source));
		assertEquals(List.of("Soren Holm", "Ida Soll", "Anna Sorensen"), matching("so", Party.person));
		assertEquals(List.of("Ida Soll", "Sound Gazette"), matching("", Party.source));
	}

	@Test
	void whatIsTypedToItsEndOrWasRejectedIsNotOffered() {
		assertEquals(List.of(), matching("Soren Holm", Party.person));
		Judgement rejection = MAKE.createJudgement();
		rejection.setVerdict(Verdict.REJECTED);
		mention("Sorbet", MentionType.PERSON).getJudgements().add(rejection);
		assertEquals(List.of("Soren Holm", "Anna Sorensen"), matching("sor", Party.person));
	}

	@Test
	void amongTwentyThousandNamesAKeyTakesLessThanFiftyMilliseconds() {
		IntStream.range(0, 20_000).forEach(i -> mention("Given" + i % 97 + " Family" + i, MentionType.PERSON));
		KnownNames names = KnownNames.of(model);
		long[] nanos = new long[9];
		for (int i = 0; i < nanos.length; i++) {
			long begin = System.nanoTime();
			int found = names.matching(i % 2 == 0 ? "family1999" : "xyz", Party.anybody).size();
			nanos[i] = System.nanoTime() - begin;
			assertEquals(i % 2 == 0 ? 11 : 0, found);
		}
		Arrays.sort(nanos);
		assertTrue(nanos[4] < AT_MOST_NANOS, () -> "a key takes " + nanos[4] / 1_000_000 + " ms");
	}
}
