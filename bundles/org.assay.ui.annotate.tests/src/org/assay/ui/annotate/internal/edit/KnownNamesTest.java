package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
		assertEquals(List.of("Soren Holm", "Anna Sorensen", "Ida Soll"), matching("so", Party.person));
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
	void noMoreAreOfferedThanCanBeLookedThrough() {
		IntStream.range(0, 2_000).forEach(i -> mention("Given" + i % 97 + " Family" + i, MentionType.PERSON));
		assertEquals(11, matching("family199", Party.anybody).size());
		assertEquals(KnownNames.MOST, matching("family", Party.anybody).size());
		assertEquals(0, matching("xyz", Party.anybody).size());
	}
}
