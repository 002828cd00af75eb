package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.assay.reading.words.Lexicon;
import org.assay.reading.words.UnitFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFactorsTest {

	private final UnitFactors units = UnitFactors.load();

	@ParameterizedTest
	@CsvSource({ "1,mi,km,1.609344", "1,ft,in,12", "1,yd,ft,3", "1,nmi,m,1852", "1,ha,m²,10000", "640,acre,mi²,1",
			"1,acre,ft²,43560",
			"1,gal,L,3.785412", "1,gal,pt,8", "4,qt,gal,1", "1,imp gal,L,4.54609", "1,bbl,gal,42", "1,lb,kg,0.453592",
			"16,oz,lb,1", "1,st,lb,14", "1,short ton,lb,2000", "1,long ton,lb,2240", "1,cwt,lb,112",
			"1,mph,km/h,1.609344",
			"1,kn,km/h,1.852", "1,kWh,kJ,3600", "1,BTU,kJ,1.055056", "10,therm,MMBtu,1", "1,kcal,J,4184",
			"1,toe,GJ,41.868",
			"1,GeV,eV,1000000000", "1,kt TNT,TJ,4.184", "1,hp,W,745.699872", "100,°C,K,373.15", "212,°F,°C,100",
			"-40,°C,°F,-40",
			"1,atm,hPa,1013.25", "1,bar,kPa,100", "760,mmHg,atm,1", "180,°,rad,3.141593", "60,arcsec,arcmin,1",
			"8,Mbit,MB,1", "1,GiB,MiB,1024", "1,MB/s,Mbit/s,8", "1,year,month,12", "2,week,day,14", "1,decade,year,10",
			"1,Sv,rem,100", "1,Ci,GBq,37", "1,acre-ft,ft³,43560", "1,in³,mL,16.387064", "1,mg/dL,mg/L,10",
			"1,Ah,mAh,1000",
			"25,bp,pp,0.25", "50,%,ppm,500000", "1,m³/s,ft³/s,35.314667", "1,lbf,N,4.448222", "1,lb-ft,Nm,1.355818" })
	void wellKnownConversions(BigDecimal value, String from, String to, BigDecimal expected) {
		BigDecimal found = units.convert(value, from, to).orElseThrow();
		assertEquals(0, found.setScale(6, RoundingMode.HALF_UP).compareTo(expected), found::toPlainString);
	}

	@Test
	void everyUnitHasAFactorOrSaysThatItHasNone() {
		List<List<String>> rows = Lexicon.load("units.txt").rows("unit");
		for (List<String> row : rows) {
			assertTrue(row.get(3).equals("-") || new BigDecimal(row.get(3)).signum() > 0, row::toString);
			assertTrue(row.get(3).equals("-") || units.convert(BigDecimal.ONE, row.get(0), row.get(0)).isPresent(),
					row::toString);
		}
		assertTrue(rows.size() >= 200);
	}

	@Test
	void everyKindWithFactorsHasItsBaseUnit() {
		Lexicon.load("units.txt").rows("unit").stream().filter(row -> !row.get(3).equals("-")).map(row -> row.get(2))
				.filter(kind -> !List
						.of("share", "points", "volume", "charge", "consumption", "concentration", "data rate")
						.contains(kind))
				.distinct().forEach(kind -> assertTrue(Lexicon.load("units.txt").rows("unit").stream()
						.anyMatch(row -> row.get(2).equals(kind) && row.get(3).equals("1") && row.size() == 4), kind));
	}

	@Test
	void noWayBetweenKindsOrOverAnOffset() {
		assertEquals(Optional.empty(), units.convert(BigDecimal.ONE, "kg", "m"));
		assertEquals(Optional.empty(), units.convert(BigDecimal.ONE, "kg", "nothing"));
		assertEquals(Optional.empty(), units.factor("°C", "°F"));
		assertEquals(Optional.of(new BigDecimal("1.609344")), units.factor("mi", "km"));
	}
}
