"""Pages that tell of several meetings: who met whom, on which day, where, and for how long."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr
from japan_russia.model import Meeting


def line(meeting: Meeting) -> str:
    """Return a meeting as "day | place | sessions | who", what is not known as "-"."""
    held = ", ".join(
        f"{it.kind.value}"
        + (f" {it.start:%H:%M}" if it.start else "")
        + (f" {int(it.duration.total_seconds() // 60)}" if it.duration else "")
        for it in meeting.sessions
    )
    people = ", ".join(
        sorted(f"{it.name.family} {it.country or '-'}" for it in meeting.participants)
    )
    return f"{meeting.date or '-'} | {meeting.place or '-'} | {held} | {people}"


#: Running text that goes from one meeting to the next.
RUNNING: Final = {
    "a visitor's days": (
        (
            "Minister Lindqvist's working visit to Japan\n\n"
            "14 May 2031\n\nMinister for Foreign Affairs Karin Lindqvist of Sweden was in Japan "
            "from 11 to 13 May. She arrived in Osaka on Sunday evening.\n\n"
            "On Monday, 12 May, the Minister met her Japanese counterpart Kenji Morita in Kyoto "
            "for an hour and a quarter. Minister Morita said that the sea was warming. Minister "
            "Lindqvist answered that it was.\n\n"
            "The following day she went on to Nagoya, where she was received by Governor Aiko "
            "Tanemura of Aichi Prefecture. Minister Lindqvist praised the tunnel.\n\n"
            "Later that day, over a working lunch with Mr. Taro Okabe, Minister of Transport, "
            "the two agreed to exchange drivers.\n"
        ),
        [
            "2031-05-12 | Kyoto | talks 75 | Lindqvist SE, Morita JP",
            "2031-05-13 | Nagoya | talks | Lindqvist SE, Tanemura JP",
            "2031-05-13 | Nagoya | working_lunch | Lindqvist SE, Okabe JP",
        ],
    ),
    "a diary in the first person": (
        (
            "A Deputy Minister's Diary (3)\n\n"
            "March 2, 2031\n\nBy Haruo Tanabe, Parliamentary Vice-Minister for Foreign "
            "Affairs\n\nOn February 20 I flew to Tbilisi. The Foreign Minister of Georgia, Mr. "
            "Irakli Beridze, received me the same evening. He told me that the vines had "
            "frozen.\n\nThe next morning I called on President Nino Kapanadze at her residence. "
            "The President asked me about our election, and I replied that it was over.\n\n"
            "From there I went to Yerevan, where on February 23 I had a meeting of forty "
            "minutes with Mr. Armen Petrosyan, Minister of Economy of Armenia. Minister "
            "Petrosyan explained the new railway.\n"
        ),
        [
            "2031-02-20 | Tbilisi | talks | Beridze GE, Tanabe JP",
            "2031-02-21 | Tbilisi | talks | Kapanadze GE, Tanabe JP",
            "2031-02-23 | Yerevan | talks 40 | Petrosyan AM, Tanabe JP",
        ],
    ),
    "others join for a meeting": (
        (
            "Prime Minister's Day\n\nThursday, October 9, 2031\n\n"
            "On the morning of October 9, Prime Minister Haruo Tanabe held a summit meeting "
            "with H.E. Mr. Pedro Salas, President of the Republic of Chile, at Sakura House for "
            "50 minutes. President Salas said that the mine would open.\n\n"
            "Subsequently the two leaders were joined by Ms. Aiko Tanemura, Minister of "
            "Economy, Trade and Industry, for a round-table meeting with managers of mining "
            "companies. Minister Tanemura explained the tax.\n"
        ),
        [
            "2031-10-09 | Sakura House | talks 50 | Salas CL, Tanabe JP",
            "2031-10-09 | Sakura House | talks | Salas CL, Tanabe JP, Tanemura JP",
        ],
    ),
    "two countries in a day": (
        (
            "Visit to South America: Third Day\n\n"
            "Wednesday, May 6, 2032\n\nOn May 6, Prime Minister Keiko Morita was in Montevideo. "
            "In the morning she met with President Ana Perez of the Oriental Republic of "
            "Uruguay at the Executive Tower. President Perez spoke of beef. The Prime Minister "
            "said that Japan would look at the matter.\n\n"
            "After that, having crossed the river by boat to Buenos Aires, Prime Minister "
            "Morita held talks with Mr. Carlos Diaz, President of the Argentine Republic. "
            "President Diaz proposed a festival of tango.\n\n"
            "On the morning of the 7th she received Mr. Juan Lopez, Minister of Agriculture of "
            "Argentina, who asked that apples be let in.\n"
        ),
        [
            "2032-05-06 | Montevideo | talks | Morita JP, Perez UY",
            "2032-05-06 | Buenos Aires | talks | Diaz AR, Morita JP",
            "2032-05-07 | Buenos Aires | talks | Lopez AR, Morita JP",
        ],
    ),
    "announced with day and length": (
        (
            "Mr. Imazu Attends the Polar Forum\n\n"
            "May 30, 2032\n\n1. From May 26 to 28 Mr. Ryohei Imazu, Parliamentary Vice-Minister "
            "for Foreign Affairs, attended the Polar Forum in Oslo, Norway.\n\n"
            "2. On its margins he held separate talks with Ms. Sofie Haugen, State Secretary of "
            "the Ministry of Foreign Affairs of Norway (May 26, 20 minutes), and Mr. Jonas "
            "Einarsson, Minister for Nordic Cooperation of Iceland (May 27, 25 minutes).\n\n"
            "(1) In the talks with State Secretary Haugen, Parliamentary Vice-Minister Imazu "
            "expressed thanks for the welcome.\n\n"
            "(2) In the talks with Minister Einarsson, both sides shared the view that ice "
            "matters.\n"
        ),
        [
            "2032-05-26 | Oslo | talks 20 | Haugen NO, Imazu JP",
            "2032-05-27 | Oslo | talks 25 | Einarsson IS, Imazu JP",
        ],
    ),
    "what the next paragraph reports": (
        (
            "The Prime Minister at the Forum\n\nMonday, May 12, 2031\n\nPrime Minister Taro Okabe "
            "used the intervals of the forum in Oslo to see two colleagues.\n\nHe first met with "
            "Mr. Guy Peeters, Prime Minister of Belgium, for twenty minutes. Prime Minister "
            "Peeters praised the tea.\n\nIn the afternoon the Prime Minister had a meeting with "
            "Prime Minister Jan Pieter Visser of the Netherlands.\n\nPrime Minister Visser said "
            "that the dikes would hold.\n"
        ),
        [
            "2031-05-12 | Oslo | talks 20 | Okabe JP, Peeters BE",
            "2031-05-12 | Oslo | talks | Okabe JP, Visser NL",
        ],
    ),
    "two as the subject of a later clause": (
        (
            "Foreign Minister Tanabe's Journey\n\nMay 6, 2031\n\n1. On May 1, Mr. Haruo Tanabe, "
            "Minister for Foreign Affairs, held a meeting in Oslo with Ms. Sofie Lund, Minister of "
            "Foreign Affairs of Norway. Minister Lund stated that fish was cheap.\n\n"
            "2. On May 4, from 11:25 a.m., Minister Tanabe and Mr. Pedro Salas, Minister of "
            "Foreign Affairs of Chile, met in Santiago for 50 minutes. Minister Salas spoke of "
            "copper.\n"
        ),
        [
            "2031-05-01 | Oslo | talks | Lund NO, Tanabe JP",
            "2031-05-04 | Santiago | talks 11:25 50 | Salas CL, Tanabe JP",
        ],
    ),
    "who took part is no meeting": (
        (
            "President of Russia Viktor Belov held talks with President of Chile Pedro Salas\n\n"
            "May 10, 2031, Santiago\n\n"
            "The two presidents talked first one-on-one and then together with members of the "
            "delegations. Presidential Aide Oleg Sorokin and Minister of Energy Igor Zimin took "
            "part in the talks on the Russian side, while Minister of Mining Ana Diaz was present "
            "from the Chilean side.\n\nMr Belov pointed out that trade had grown.\n"
        ),
        ["2031-05-10 | Santiago | talks | Belov RU, Diaz CL, Salas CL, Sorokin RU, Zimin RU"],
    ),
    "two told of in the first paragraph, the others on them": (
        (
            "Visit to Japan by Foreign Minister Sorokin of the Russian Federation\n\n"
            "18 May 2031\n\nMr. Oleg Sorokin, Minister of Foreign Affairs of the Russian "
            "Federation, stayed in Japan from 14 to 17 May. In the course of his stay he had talks "
            "with Mr. Haruo Tanabe, Minister for Foreign Affairs, in Tokyo on the afternoon of 15 "
            "May, and called on Prime Minister Taro Okabe in the morning of 16 May for forty "
            "minutes, with Minister Tanabe also present.\n\n"
            "Opening the talks, Minister Tanabe said that he had rarely felt such a readiness for "
            "conversation.\n\nBoth Ministers welcomed the ferry.\n\n"
            "Receiving Minister Sorokin on the following morning, Prime "
            "Minister Okabe asked him to carry his wishes home. He added that health came first.\n"
        ),
        [
            "2031-05-15 | Tokyo | talks | Sorokin RU, Tanabe JP",
            "2031-05-16 | Tokyo | talks 40 | Okabe JP, Sorokin RU",
        ],
    ),
}
#: Divisions that are meetings, by heading or by the part of a visit.
DIVIDED: Final = {
    "names alone, with day and hour": (
        (
            "Foreign Minister Morita's Meetings on the Sidelines of the Ocean Conference\n\n"
            "July 9, 2031\n\nOn July 7 and 8, Ms. Keiko Morita, Minister for Foreign Affairs, "
            "who was attending the Ocean Conference in Lisbon, had meetings with the following "
            "persons.\n\n1. H.E. Mr. Rui Carvalho, Minister of Foreign Affairs of Portugal "
            "(July 7, 9:30-10:05)\n\na. Minister Carvalho welcomed the participation of "
            "Japan.\n\n2. H.E. Ms. Sofie Haugen, Minister of Foreign Affairs of Norway (for 25 "
            "minutes from 15:40)\n\nThe two ministers confirmed that they would work together "
            "on cables.\n\n3. H.E. Mr. Pita Taufa, Minister for Fisheries of Tonga (on the same "
            "day, over dinner)\n\nMinister Taufa asked for a boat.\n\n"
            "4. Mr. Luis Ferrer, High Representative of the Union for Foreign Affairs and "
            "Security Policy (July 8, 8:00)\n\n"
            "High Representative Ferrer stated that the Union would follow.\n"
        ),
        [
            "2031-07-07 | Lisbon | talks 09:30 35 | Carvalho PT, Morita JP",
            "2031-07-07 | Lisbon | talks 15:40 25 | Haugen NO, Morita JP",
            "2031-07-07 | Lisbon | working_dinner | Morita JP, Taufa TO",
            "2031-07-08 | Lisbon | talks 08:00 | Ferrer EU, Morita JP",
        ],
    ),
    "a visit by countries": (
        (
            "State Minister Okabe's Visit to Southeast Asia\n(Outline)\n\n"
            "August 20, 2031\n\nState Minister for Foreign Affairs Jiro Okabe visited three "
            "countries from August 14 to 18.\n\n"
            "A. Viet Nam (August 14 to 15)\n\n"
            "(a) Meeting with Deputy Prime Minister Tran Van Minh (August 14, 11:00-11:40, "
            "Hanoi)\n\nDeputy Prime Minister Minh said that the bridge was finished.\n\n"
            "(b) Working lunch with Vice Foreign Minister Le Thi Hoa (August 15, Hanoi)\n\n"
            "Vice Minister Hoa raised the question of visas.\n\n"
            "B. Lao PDR (August 16)\n\nIn Vientiane, State Minister Okabe paid a courtesy call "
            "on Mr. Bounmy Sisavath, Prime Minister of the Lao People's Democratic Republic. "
            "Prime Minister Sisavath expressed gratitude for the hospital.\n\n"
            "C. Cambodia (August 18)\n\nState Minister Okabe held a meeting with Mr. Sok "
            "Chenda, Minister of Foreign Affairs of Cambodia, for 30 minutes from 16:00. "
            "Minister Chenda explained the dam.\n"
        ),
        [
            "2031-08-14 | Hanoi | talks 11:00 40 | Minh VN, Okabe JP",
            "2031-08-15 | Hanoi | working_lunch | Hoa VN, Okabe JP",
            "2031-08-16 | Vientiane | talks | Okabe JP, Sisavath LA",
            "2031-08-18 | - | talks 16:00 30 | Chenda KH, Okabe JP",
        ],
    ),
    "several meetings in a part": (
        (
            "Visit of the Minister for Foreign Affairs to Cairo and Amman\n\n"
            "Mr. Taro Okabe, Minister for Foreign Affairs, visited the two cities.\n\n"
            "1. Egypt (10 March)\n\nMinister Okabe held talks with Mr. Tarek Mansour, Minister "
            "of Foreign Affairs, in Cairo for an hour. Minister Mansour referred to the "
            "canal.\n\n2. Jordan (11-12 March)\n\n"
            "(1) On the evening of the 11th, Minister Okabe had dinner with Mr. Omar Haddad, "
            "Minister of Foreign Affairs. Minister Haddad explained the situation of refugees.\n"
            "(2) On the 12th he was received in audience by His Majesty King Faris. The King "
            "recalled his visit to Kyoto.\n"
        ),
        [
            "--03-10 | Cairo | talks 60 | Mansour EG, Okabe JP",
            "--03-11 | - | working_dinner | Haddad JO, Okabe JP",
            "--03-12 | - | talks | Faris JO, Okabe JP",
        ],
    ),
    "facts on lines of their own": (
        (
            "Foreign Minister Natsume's Visit to Central Europe (Overview)\n\n"
            "Foreign Minister Sanae Natsume visited Vienna and Bratislava, and held the "
            "following meetings.\n\n1. Austria: Meeting with Federal Minister Huber\n\n"
            "Date and time: September 1, 10:00-11:00\nPlace: Minoritenplatz, Vienna\n\n"
            "(1) H.E. Ms. Eva Huber, Federal Minister for European and International Affairs, "
            "praised the music.\n\n2. Slovakia: Meeting with Minister Horvath\n\n"
            "Date and time: September 2, 15:30, for 40 minutes\nPlace: Bratislava\n\n"
            "(1) H.E. Mr. Peter Horvath, Minister of Foreign and European Affairs, explained "
            "the car industry.\n"
        ),
        [
            "--09-01 | Vienna | talks 10:00 60 | Huber AT, Natsume JP",
            "--09-02 | Bratislava | talks 15:30 40 | Horvath SK, Natsume JP",
        ],
    ),
    "headings that name nobody, for the events of the lead in order": (
        (
            "Meetings in Oslo (July 2, 2031, Oslo)\n\nMs. Sanae Natsume, Minister for Foreign "
            "Affairs of Japan, Mr. Pedro Salas, Minister of Foreign Affairs of Chile, and Ms. Ana "
            "Perez, Minister of Foreign Affairs of Uruguay, sat together for half an hour from "
            "7:45 a.m. on copper. Straight after, Minister Natsume and Minister Perez stayed on "
            "for 25 minutes by themselves.\n\n"
            "I Trilateral meeting\n\nMinister Salas said that there was enough copper.\n\n"
            "II Bilateral talks\n\nMinister Perez stated that beef was ready.\n"
        ),
        [
            "2031-07-02 | Oslo | talks 07:45 30 | Natsume JP, Perez UY, Salas CL",
            "2031-07-02 | Oslo | talks 25 | Natsume JP, Perez UY",
        ],
    ),
    "a meal with guests, and a call by those who had met": (
        (
            "Foreign Ministers' Meeting and Related Events\n\n"
            "November 20, 2031\n\nOn November 19, Ms. Sanae Natsume, Minister for Foreign "
            "Affairs, held a meeting with Mr. Pedro Salas, Minister of Foreign Affairs of "
            "Chile, in Santiago.\n\n1 Japan-Chile Foreign Ministers' Meeting\n(at 9:00, for 45 "
            "minutes)\n\nMinister Salas said that there was enough copper.\n\n"
            "2 Courtesy call on President Diaz\n\n"
            "(1) The two Ministers paid a joint courtesy call on Mr. Carlos Diaz, President of "
            "Chile, lasting 35 minutes. President Diaz welcomed them.\n\n"
            "3 Talks over lunch with the Foreign Minister of Uruguay\n(12:30 to 13:50)\n\n"
            "Foreign Minister Ana Perez of Uruguay stated that beef was ready.\n"
        ),
        [
            "2031-11-19 | Santiago | talks 09:00 45 | Natsume JP, Salas CL",
            "2031-11-19 | Santiago | talks 35 | Diaz CL, Natsume JP, Salas CL",
            "2031-11-19 | Santiago | working_lunch 12:30 80 | Natsume JP, Perez UY",
        ],
    ),
    "two of one surname, each with his heading": (
        (
            "Visit to Norway by Minister for Foreign Affairs Haruo Tanabe\n\nMay 6, 2031\n\n"
            "Minister Tanabe stayed in Oslo from May 1 to 4, in the course of which he met with "
            "Minister of Foreign Affairs Nils Haugen and with Secretary of the Sea Council Arne "
            "Haugen.\n\nI. Consultation of the Foreign Ministers (May 3, 10:00)\n\nMinister "
            "Tanabe explained tea.\n\nII. Talk with Secretary of the Sea Council Haugen (May 2, "
            "for 55 minutes)\n\nSecretary Haugen made the following points.\n(a) The sea is cold.\n"
        ),
        [
            "2031-05-03 | Oslo | talks 10:00 | Haugen NO, Tanabe JP",
            "2031-05-02 | Oslo | talks 55 | Haugen NO, Tanabe JP",
        ],
    ),
    "countries in the headings alone": (
        (
            "Prime Minister Okabe's Talks with Leaders in Nagoya\n\nMay 6, 2031\n\nPrime "
            "Minister Taro Okabe met on May 5 with the leaders of a number of countries, one after "
            "the other.\n\nJapan-Ghana Summit Meeting\n(9:20-9:40)\n\nPresident Kwame Asante "
            "recalled the doctor.\n\nJapan-Rwanda Summit Meeting\n(11:40-11:55)\n\nPresident "
            "Paul Mugabo asked for a road.\n"
        ),
        [
            "2031-05-05 | Nagoya | talks 09:20 20 | Asante GH, Okabe JP",
            "2031-05-05 | Nagoya | talks 11:40 15 | Mugabo RW, Okabe JP",
        ],
    ),
    "a diary, the days its headings": (
        (
            "Visit to Norway by Foreign Minister Tanabe\n(May 12-15, 2031)\n\n"
            "May 16, 2031\n\nMr. Haruo Tanabe, Minister for Foreign Affairs, visited Oslo from "
            "May 12 (Monday) to May 15 (Thursday).\n\nMay 12 (Monday)\n\n"
            "In the evening the Minister laid flowers at a grave.\n\nMay 13 (Tuesday)\n\n"
            "In the afternoon, the Minister met for two hours with Mr. Nils Haugen, Minister of "
            "Industry. Minister Haugen stated that trade had doubled.\n\nMay 14 (Wednesday)\n\n"
            "From 11:00 the Minister had talks for 50 minutes with Ms. Sofie Lund, Minister of "
            "Foreign Affairs, followed by lunch.\n\nAt the outset Minister Lund said that it was "
            "early.\n\nAt 17:30 on the same day the Minister paid a courtesy call of 40 minutes "
            "on Prime Minister Erik Dahl. Mr. Dahl thanked the Minister.\n\nMay 15 (Thursday)\n\n"
            "The Minister left Oslo at noon.\n"
        ),
        [
            "2031-05-13 | Oslo | talks 120 | Haugen NO, Tanabe JP",
            "2031-05-14 | Oslo | talks 11:00 50, working_lunch | Lund NO, Tanabe JP",
            "2031-05-14 | Oslo | talks 17:30 40 | Dahl NO, Tanabe JP",
        ],
    ),
    "a lunch of others, while he was elsewhere": (
        (
            "Official Visit to Norway by Prime Minister Taro Okabe\n\n14 May 2031\n\n"
            "Prime Minister Taro Okabe paid an official visit to Norway from 11 to 13 May.\n\n"
            "I. Meeting with Prime Minister Erik Dahl\n(12 May, 11:00-12:00, Oslo)\n\n"
            "1. Prime Minister Dahl thanked Prime Minister Okabe.\n\n"
            "II. Working lunch of the Foreign Ministers\n\n1. While the Prime Minister was the "
            "guest of Mayor Lie, Foreign Minister Haruo Tanabe and Foreign Minister Sofie Lund had "
            "a working lunch on the 12th. The former explained tea, and the latter asked for "
            "more.\n"
        ),
        [
            "2031-05-12 | Oslo | talks 11:00 60 | Dahl NO, Okabe JP",
            "2031-05-12 | Oslo | working_lunch | Lund NO, Tanabe JP",
        ],
    ),
    "pairs of countries, with the hour": (
        (
            "Foreign Minister Tanabe's Meetings\n\nMay 14, 2031\n\nMr. Haruo Tanabe, Minister for "
            "Foreign Affairs, held the meetings below in Oslo.\n\n"
            "1. Japan-Norway (May 12, 9:40 a.m., 40 minutes)\n\n(1) Ms. Sofie Lund, Minister of "
            "Foreign Affairs of Norway, stated that fish was cheap.\n\n"
            "2. Japan-Chile (May 13, 3:15 p.m., 25 minutes)\n\n(1) Mr. Pedro Salas, Minister of "
            "Foreign Affairs of Chile, stated that copper was dear.\n"
        ),
        [
            "2031-05-12 | Oslo | talks 09:40 40 | Lund NO, Tanabe JP",
            "2031-05-13 | Oslo | talks 15:15 25 | Salas CL, Tanabe JP",
        ],
    ),
    "two meetings that headings count": (
        (
            "Summit Meetings between Japan and Norway\n\nMay 15, 2031\n\n"
            "Prime Minister Erik Dahl of Norway is paying a visit to Japan. Prime Minister Taro "
            "Okabe had two rounds of talks with him in Otaru.\n\n"
            "First Meeting (May 13)\n\n1. The meeting began at 10:30, lasted for 55 minutes, and "
            "was then enlarged to take in Foreign Minister Haruo Tanabe on the "
            "Japanese side and Foreign Minister Sofie Lund on the Norwegian side.\n\n"
            "2. Prime Minister Dahl said that fish was cheap.\n\n"
            "3. A working lunch of one hour followed.\n\nSecond Meeting (May 14)\n\n"
            "1. From 9:00 the two leaders talked again, for one hour, on the ice.\n\n"
            "2. Prime Minister Okabe proposed a fair.\n"
        ),
        [
            (
                "2031-05-13 | Otaru | talks 10:30 55, working_lunch 60 | "
                "Dahl NO, Lund NO, Okabe JP, Tanabe JP"
            ),
            "2031-05-14 | Otaru | talks 09:00 60 | Dahl NO, Okabe JP",
        ],
    ),
    "names of meetings in square brackets": (
        (
            "Japan-Norway Relations\n\nMay 31, 2031\nJapan-Norway “2+2”(group photo)\n\n"
            "[Second Japan-Norway Foreign and Defense Ministerial Consultation (“2+2”)]\n\n"
            " On May 30, from 4:50 p.m. for an hour, Mr. TANABE Haruo, Minister for Foreign "
            "Affairs of Japan, and Mr. OKABE Taro, Minister of Defense, received in Otaru "
            "Ms. Sofie Lund, Minister of Foreign Affairs, and Mr. Nils Haugen, Minister of Defence "
            "of Norway.\n\n1 Security\n\n  Minister Haugen said that the sea was calm.\n\n"
            "2 Exercises\n\n  Both sides welcomed that one had been held.\n\n"
            "[Japan-Norway Foreign Ministers’ Meeting]\n\n On the following day, May 31, Minister "
            "Tanabe and Minister Lund held a Foreign Ministers’ Meeting.\n\n1 Trade\n\n"
            "  Minister Lund stated that fish was cheap.\n"
        ),
        [
            "2031-05-30 | Otaru | talks 16:50 60 | Haugen NO, Lund NO, Okabe JP, Tanabe JP",
            "2031-05-31 | Otaru | talks | Lund NO, Tanabe JP",
        ],
    ),
    "a talk by telephone on a later day": (
        (
            "Meeting between Minister Tanabe and Minister Haugen\n\nMr. Haruo Tanabe, Minister of "
            "Agriculture, had a meeting on May 18, 2031 with Mr. Nils Haugen, Minister of "
            "Agriculture of Norway, in Oslo for 50 minutes.\n\nExport of rice\n\nMinister Tanabe "
            "thanked the Norwegian side.\n\nTelephone talk of May 24\n\nFrom 18:00 on May 24, "
            "Japan time, Minister Tanabe and Minister Haugen spoke again for 20 minutes on the "
            "telephone. Minister Haugen stated that the papers had come.\n"
        ),
        [
            "2031-05-18 | Oslo | talks 50 | Haugen NO, Tanabe JP",
            "2031-05-24 | - | call 18:00 20 | Haugen NO, Tanabe JP",
        ],
    ),
    "talks by telephone that are counted": (
        (
            "Telephone Conversations between Minister for Foreign Affairs Haruo Tanabe and Foreign "
            "Minister Nils Haugen of Norway\n\nMay 6, 2031\n\n1. First conversation\n\n"
            "  (1)Minister for Foreign Affairs Haruo Tanabe spoke on the telephone with Foreign "
            "Minister Nils Haugen of Norway for about 10 minutes from 7 p.m. on May 2.\n\n"
            "  (2)Minister Tanabe expressed sympathy.\n\n2. Second conversation (May 5, from "
            "18:20, about 15 minutes)\n\n  (1)Minister Haugen gave thanks.\n"
        ),
        [
            "2031-05-02 | - | call 19:00 10 | Haugen NO, Tanabe JP",
            "2031-05-05 | - | call 18:20 15 | Haugen NO, Tanabe JP",
        ],
    ),
}


@pytest.mark.parametrize("name", RUNNING)
def test_running_text_leads_from_meeting_to_meeting(name: str) -> None:
    """Each meeting has its own people, and the day and the city that the text has come to."""
    text, expected = RUNNING[name]
    assert [line(meeting) for meeting in jr.loads(text).meetings] == expected


@pytest.mark.parametrize("name", DIVIDED)
def test_divisions_are_meetings(name: str) -> None:
    """Headings that are names, parts of a visit, facts below a heading, meals with guests."""
    text, expected = DIVIDED[name]
    assert [line(meeting) for meeting in jr.loads(text).meetings] == expected
