package org.assay.reading;

/** What a name stands for. The literal names are those of the exchange format. */
public enum MentionType {
	person, organisation, place, group, other
}
