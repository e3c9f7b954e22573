// Draws a table as a chart; the table stays beside it.
'use strict';
const KLEUREN = ['#0b4a6f', '#b35900', '#3c6e1f', '#8c0f0f', '#5b3a8c', '#00707a', '#7a5c00', '#9c2f6b', '#444444', '#1f4fd1'];

function getal(cel) {
  return Number(cel.textContent.trim());
}

function reeksenPerRij(tabel) {
  const koppen = [...tabel.tHead.rows[0].cells].slice(1);
  const mee = koppen.map(kop => !kop.classList.contains('niet'));
  return {
    labels: koppen.filter((kop, i) => mee[i]).map(kop => kop.textContent),
    reeksen: [...tabel.tBodies[0].rows].map(rij => ({
      label: rij.cells[0].textContent.trim(),
      data: [...rij.cells].slice(1).filter((cel, i) => mee[i]).map(getal)
    }))
  };
}

function reeksenPerKolom(tabel) {
  const rijen = [...tabel.tBodies[0].rows];
  return {
    labels: rijen.map(rij => rij.cells[0].textContent.trim()),
    reeksen: [...tabel.tHead.rows[0].cells].slice(1).map((kop, i) => ({
      label: kop.textContent,
      yAxisID: 'y' + i,
      data: rijen.map(rij => getal(rij.cells[i + 1]))
    }))
  };
}

for (const doek of document.querySelectorAll('canvas[data-tabel]')) {
  const tabel = document.getElementById(doek.dataset.tabel);
  const uit = doek.dataset.per === 'kolom' ? reeksenPerKolom(tabel) : reeksenPerRij(tabel);
  uit.reeksen.forEach((reeks, i) => {
    reeks.borderColor = KLEUREN[i % KLEUREN.length];
    reeks.backgroundColor = reeks.borderColor;
  });
  new Chart(doek, {
    type: doek.dataset.soort,
    data: { labels: uit.labels, datasets: uit.reeksen },
    options: { animation: false, maintainAspectRatio: false }
  });
}
