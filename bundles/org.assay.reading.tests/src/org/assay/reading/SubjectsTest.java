package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, by the tree of the sentence. */
class SubjectsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Tom Bell’s deputy, Ada Quill, told reporters that the tug was lost.|the tug was lost|Ada Quill",
			"The town was told by Ada Quill that the quay was shut.|the quay was shut|Ada Quill",
			"Ada Quill praised the crew but warned that the tug was lost.|the tug was lost|Ada Quill",
			"“The quay is shut,” said Ada Quill.|The quay is shut|Ada Quill" })
	void sourceIsTheSubject(String text, String content, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}
}
