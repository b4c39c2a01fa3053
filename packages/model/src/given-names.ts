/**
 * Given names in Germany, Austria and Switzerland, each part of a double name by itself.
 *
 * Source: the lists `de_DE`, `de_AT` and `de_CH` of Faker 40.40.0 (https://github.com/joke2k/faker, MIT), which its
 * community keeps. Copied, not imported: they are needed at run time, and Faker is a program of megabytes
 * (decision 22).
 */
const written = `
Aaron Abbas Abdul Abdullah Abel Abraham Abram Achim Ada Adalbert Adam Adelbert Adele Adelgunde Adelheid Adelina
Adelinde Adeline Adem Adina Adis Admir Adnan Adolf Adolfine Adrian Adriana Adriane Adriano Adrienne Aenne Aferdita
Afrim Agata Agatha Agathe Agim Agnes Agnese Agnieszka Agnès Agron Ahmad Ahmed Ahmet Aida Aisha Ajan Ajla Ajna Alain
Alan Alara Alba Alban Albert Albertine Alberto Albin Albina Albrecht Albulena Aldin Aldo Alea Alejandro Aleksandar
Aleksander Aleksandr Aleksandra Aleksej Alen Alena Alessandra Alessandro Alessia Alessio Alex Alexa Alexandar
Alexander Alexandra Alexandre Alexandros Alexei Alexej Alexia Alexis Alf Alfons Alfonso Alfred Alfredo Ali Alice
Alicia Alicja Alida Alina Aline Alisa Alisha Alison Alissa Alix Alla Alma Almir Almut Almuth Alois Aloisia Aloys
Altin Alvaro Alwin Alwina Alwine Alyssa Amalia Amalie Amanda Amandine Amar Amela Amelia Amelie Amin Amina Amir Amira
Amra Amy Amélie Ana Anabela Anabella Anastasia Anastasios Anatol Anatoli Anatolij Anaïs Andjela Andjelina Andre
Andrea Andreas Andree Andrei Andreia Andrej Andres Andrew Andrey Andri Andrin Andrina Andrzej André Andrée Andy Anes
Aneta Anett Anette Angel Angela Angelica Angelika Angelina Angelique Angelo Angélique Anica Anika Anina Anisa Anita
Anja Anka Anke Ann Anna Annabell Annabella Annabelle Annalena Annaliese Annalisa Annalise Annamaria Annamarie Anne
Annedore Annegret Annegrete Annekatrin Anneke Annelene Anneli Annelie Annelies Anneliese Annelise Annelore Annemarie
Annemie Annerose Annett Annette Anni Annick Annie Annika Annina Annita Anny Anouk Anselm Ansgar Ante Anthony Antje
Anto Antoine Antoinette Anton Antonella Antonia Antonie Antonietta Antonina Antonino Antonio Antonios Antonius
António Apollonia Apostolos Arben Arbnor Arda Ardian Ardit Ardita Arian Ariana Ariane Arianna Aribert Arif Arlette
Arlind Arlinda Armando Armend Armin Arnd Arndt Arne Arnfried Arnim Arno Arnold Arnulf Aron Arsim Arta Artan Arthur
Artur Arzu Asia Assunta Asta Astrid Astrit Athanasios Attila Aude Audrey August Augusta Auguste Augustin Augusto
Aurel Aurelia Aurelio Aurora Aurore Aurélie Ava Avni Axel Ayla Aylin Aynur Ayse Aysel Ayten Aziz Azra Babett Babette
Bajram Baldur Balthasar Balz Baptist Barbara Baris Bartholomäus Bashkim Basil Bastian Bayram Beat Beata Beate
Beatrice Beatrix Beatriz Beda Bekim Bekir Bela Belinda Ben Benedict Benedikt Beni Benita Benjamin Benno Berat Berend
Berit Bernadette Bernard Bernd Berndt Bernfried Bernhard Bernhardine Bernt Bernward Berra Bert Berta Bertha Berthe
Berthold Bertold Bertram Besart Besarta Besim Besnik Betina Betti Bettina Betty Biagio Bianca Bianka Bilal Biljana
Birger Birgid Birgit Birgitt Birgitta Birte Birthe Björn Blanka Blerim Blerina Blerta Bluette Boban Bodo Bogdan
Bojan Boris Bozena Branislav Branka Branko Brian Brigitta Brigitte Brit Brita Britt Britta Bruna Brunhild Brunhilde
Bruni Bruno Bryan Bujar Bukurije Burak Burckhard Burghard Burim Burkard Burkhard Burkhardt Bärbel Béatrice Calogero
Calvin Camilla Camille Can Canan Caren Carin Carina Carine Carl Carla Carlo Carlos Carlotta Carmela Carmelo Carmen
Carmine Carol Carola Carole Carolin Carolina Caroline Carsten Caspar Cassandra Catarina Caterina Catharina Catherine
Cathleen Cathrin Catia Catrin Cecilia Cedric Celal Celia Celina Celine Cem Cemal Cemil Cengiz Centa Cetin Chantal
Charles Charline Charlotte Cheyenne Chiara Chloé Chris Christa Christel Christelle Christian Christiana Christiane
Christin Christina Christine Christl Christof Christoph Christophe Christopher Christos Cilli Cilly Cindy Cinzia
Claas Claire Clara Clarissa Claude Claudia Claudine Claudio Claudius Claus Clemens Cláudia Cläre Clémence Colette
Colin Concetta Conny Conrad Constance Constantin Constanze Cora Coralie Cord Cordula Corina Corine Corinna Corinne
Cornel Cornelia Cornelius Corsin Cosima Cosimo Cristian Cristiana Cristiano Cristina Csaba Curdin Curt Cynthia Cyril
Cyrill Czeslaw Cátia Cäcilia Cäcilie Cécile Cédric Célia Céline Dafina Dagmar Dagobert Daisy Dajana Dalia Dalibor
Damaris Damian Damiano Damien Damir Damjan Dan Dana Danica Daniel Daniela Daniele Danielle Danijel Danijela Danilo
Danièle Danny Danuta Dardan Daria Dario Darius Dariusz Darko Dave David Davide Dean Debora Deborah Dejan Delia
Delphine Denis Denise Deniz Dennis Denny Derya Desiree Desirée Detlef Detlev Devin Diana Diane Diar Didier Diedrich
Diego Dierk Dieter Diethard Diethelm Diether Dietlind Dietlinde Dietmar Dietrich Dijana Dilara Dimitri Dimitrios
Dina Dino Diogo Dion Dirk Ditmar Dittmar Dogan Dolores Domenic Domenica Domenico Domingos Dominic Dominik Dominique
Donald Donat Donata Donatella Donato Dora Doreen Dorian Dorina Doris Dorit Dorle Dorota Dorothe Dorothea Dorothee
Dragan Dragana Dragica Drago Drilon Drita Driton Dunja Dursun Dusan Dylan Déborah Désirée Dörte Dörthe Eberhard
Eberhardt Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Eda Edda Edelbert Edelgard Edeltraud Edeltraut Edeltrud
Edgar Edin Edina Edit Edith Editha Edmond Edmund Edon Edona Eduard Eduardo Edward Edwin Egbert Eggert Egon Egzon
Egzona Ehrenfried Ehrentraud Ehrhard Eileen Eitel Ekaterina Ekkehard Ekkehart Ekrem Ela Elda Elea Elena Eleni
Elenore Eleonora Eleonore Elfi Elfie Elfriede Elia Eliana Eliane Elias Elif Elin Elina Eline Elio Elisa Elisabet
Elisabete Elisabeth Elisabetha Elisabetta Elise Eliza Elizabeth Elke Ella Ellen Elli Ellie Ellinor Elly Elma Elmar
Elodie Elona Eloïse Elsa Elsbeth Else Elvira Elvis Elwira Elyas Elzbieta Eléonore Ema Emanuel Emanuela Emanuele
Emely Emil Emilia Emilian Emilie Emilija Emilio Emily Emin Emina Emine Emir Emma Emmanuel Emmanuelle Emmerich Emmi
Emmy Emre Endrit Enea Enes Engelbert Engin Enis Ennio Enno Enrico Enrique Ensar Enver Enya Enzo Ercan Erdal Erdmute
Erdogan Eren Erhard Erhardt Eric Erica Erich Erik Erika Erina Erion Erkan Erna Ernest Ernestine Ernesto Ernst Erol
Erwin Esma Esra Estelle Ester Esther Etienne Etta Eugen Eugenia Eugenie Eugenio Eva Evamaria Evan Evangelia
Evangelos Eve Evelin Eveline Evelyn Evelyne Evi Ewa Ewald Fabia Fabian Fabiana Fabienne Fabio Fabiola Fabrice
Fabrizio Fadil Fadime Falk Falko Fanny Faruk Fatih Fatima Fatime Fatma Fatmir Fatmire Faton Federica Federico Fedor
Felice Felicia Felicitas Felipe Felix Felizitas Ferdi Ferdinand Ferenc Fernanda Fernande Fernando Filip Filipa
Filipe Filippo Filiz Filomena Finn Fiona Fisnik Fitim Fitore Flamur Flavia Flavio Flora Florence Florent Florentin
Florentina Florentine Florian Floriane Florim Florin Flurin Flurina Folker Folkert Franca France Francesca Francesco
Francine Francis Francisca Francisco Franco Francoise Franjo Frank Franka Franz Franziska François Françoise Frauke
Fred Freddy Frederic Frederik Frederike Fredi Fredo Fredy Freia Freya Frida Fridolin Frieda Friedbert Friedemann
Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl Friedlinde Friedo Friedrich Frithjof Fritz
Frédéric Frédérique Fynn Fábio Gabi Gabor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaby Gaetano Gaia Galina
Gani Ganimete Gazmend Gaëlle Gebhard Geert Gemma Geneviève Gennaro Genoveva Georg George Georges Georgette Georgia
Georgine Georgios Gerald Geraldine Gerard Gerardo Gerd Gerda Gerdi Gereon Gerfried Gerhard Gerhardt Gerhart Gerhild
Gerlind Gerlinde Germaine German Gernot Gero Gerold Gerolf Gert Gerta Gerti Gertraud Gertraude Gertraut Gertrud
Gertrude Gerwin Gesa Gesche Gesine Geza Ghislaine Giacomo Giada Gian Giancarlo Gianfranco Gianluca Gianna Gianni
Giesela Gil Gilbert Gilberte Gilda Gilles Gina Ginette Gino Gioia Gion Giorgia Giorgio Giovanna Giovanni Gisa
Gisbert Gisela Gislinde Gisèle Gitta Gitte Giulia Giuliana Giuliano Giulio Giuseppa Giuseppe Giuseppina Gladys
Gloria Gonçalo Goran Gordana Gordon Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Grace Grazia Graziella
Grazyna Gregor Gregory Greta Gretchen Grete Gretel Gretl Grit Grzegorz Gudrun Gudula Guenter Guenther Guido Guiseppe
Gunar Gunda Gundel Gundi Gundolf Gundula Gunhild Gunnar Gunter Gunther Guntram Gustav Gusti Guy Gzim Géraldine
Gérard Gökhan Gönül Götz Gülay Gülsen Gülten Günter Günther Hagen Hajo Hakan Halil Halina Hamza Hana Hanife Hanna
Hannah Hannchen Hanne Hannelore Hannes Hanni Hanno Hanns Hanny Hans Hansgeorg Hansjoachim Hansjörg Hansjürg
Hansjürgen Hanspeter Hansruedi Hansueli Harald Hardy Haris Harm Harold Harri Harriet Harro Harry Hartmut Hartmuth
Hartwig Harun Hasan Hassan Hasso Hatice Hava Hedda Hedi Hedwig Hedy Heide Heidelinde Heidelore Heidemarie Heiderose
Heidi Heidrun Heidy Heike Heiko Heimo Heiner Heinfried Heini Heino Heinrich Heinz Helen Helena Helene Helfried Helga
Helge Hella Hellmut Hellmuth Helma Helmar Helmtrud Helmut Helmuth Hendrik Henner Henni Henning Henny Henri Henriette
Henrik Henrike Henry Henryk Herbert Heribert Herlinde Herma Hermann Hermine Herrmann Herta Hertha Herwig Hilda
Hildburg Hilde Hildegard Hildegart Hildegund Hildegunde Hilma Hilmar Hiltraud Hiltrud Hinrich Holger Holm Horst
Hubert Hubertine Hubertus Hugo Huguette Hulda Hussein Hélène Hülya Hüseyin Ian Ibrahim Ida Idriz Ignatz Ignaz Igor
Ilaria Ildiko Ilenia Ilhan Ilias Ilija Ilir Ilja Ilka Ilona Ilonka Ilse Imelda Imer Imke Immo Imre Ina Ines Inga
Ingbert Inge Ingeborg Ingeburg Ingelore Ingetraud Ingetraut Ingmar Ingo Ingolf Ingrid Ingried Inka Inken Inna Insa
Inès Inês Ioannis Ira Irena Irene Irfan Irina Iris Irma Irmela Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud
Irmtraut Irmtrud Iryna Irène Isa Isabel Isabell Isabella Isabelle Isidor Ismael Ismail Ismet Isolde Istvan István
Iva Ivan Ivana Ivanka Ivano Ivica Ivo Ivonne Iwan Iwona Jacek Jack Jacob Jacqueline Jacques Jade Jadwiga Jael Jaime
Jakob Jakub James Jamie Jan Jana Jane Janet Janett Janette Janic Janick Janik Janin Janina Janine Janis Janko Jann
Janna Jannik Jannis Janos Janosch Janus Janusz Jaqueline Jara Jari Jaron Jaroslav Jaroslaw Jasin Jasmin Jasmina
Jasmine Jason Jasper Javier Jayden Jaël Jean Jeanette Jeanine Jeanne Jeannette Jeannine Jeffrey Jelena Jennifer
Jenny Jens Jeremias Jeremy Jerome Jerzy Jessica Jessika Jesus Jetmir Jeton Jil Jill Jiri Jo Joachim Joana Joanna
Joanne Joao Joaquim Jobst Jocelyne Jochem Jochen Joel Joelle Joerg Johan Johann Johanna Johanne Johannes John
Jolanda Jolanta Jolanthe Jon Jona Jonah Jonas Jonathan Jordan Jorge Joris Jose Josef Josefa Josefina Josefine Joseph
Josephine Josette Joshua Josiane Josip Jost Josua José Joséphine Jovan Jovana Joy Joyce Jozef João Joël Joëlle Juan
Juana Judith Juergen Jules Julia Julian Juliana Juliane Julie Julien Juliette Julijana Julio Julius Juna Juri Jurij
Justin Justina Justine Justus Jusuf Jutta Jérôme Jörg Jörgen Jörn Jürg Jürgen Kaan Kai Kalina Kaltrina Kamil Karen
Karim Karin Karina Karine Karl Karla Karlfried Karlheinz Karola Karolin Karolina Karoline Karsten Kasimir Kaspar
Kastriot Kata Katalin Katarina Katarzyna Katerina Katharina Katharine Katherina Katherine Kathi Kathleen Kathrin
Kathy Kati Katia Katja Katrin Katy Kay Kazim Kelly Kemal Ken Kenan Kenneth Kerim Kerstin Kevin Khadija Khaled Kian
Kiara Kilian Kim Kira Kirsten Kirstin Klaas Klara Klaudia Klaus Klemens Klothilde Kläre Knud Knut Konrad Konstantin
Konstantinos Konstanze Korbinian Kordula Korinna Kornelia Kornelius Kreszentia Kreszenz Kriemhild Krista Kristian
Kristiane Kristijan Kristin Kristina Kristine Krystyna Krzysztof Kujtim Kunibert Kunigunda Kunigunde Kuno Kurt
Kushtrim Kyra Käte Käthe Käthi Labinot Ladina Ladislaus Laetitia Laila Lambert Lana Lara Larissa Lars Laszlo Laura
Laure Laureen Laurence Laurent Laurenz Lauriane Laurin Lavinia Layla Lazar Lea Leah Lean Leana Leander Leandra
Leandro Leano Leart Ledion Leif Leila Lejla Lena Lene Leni Lennard Lennart Lenny Leo Leokadia Leon Leona Leonard
Leonardo Leonhard Leoni Leonid Leonie Leonor Leonora Leonore Leontina Leopold Leopoldine Leslie Leszek Leticia
Letizia Levi Levin Leyla Lia Liam Lian Liana Liane Lias Lidia Lidija Lidwina Liesa Liesbeth Lieschen Liesel
Lieselotte Lili Lilia Lilian Liliana Liliane Lilija Lilli Lilly Lilo Lily Lina Linda Lindita Line Linnea Lino Linus
Lio Lioba Lionel Liridon Liridona Lirim Lisa Lisbeth Lise Liselotte Lisette Lissi Lissy Liv Livia Livio Ljiljana
Ljubica Ljubisa Ljudmila Lola Loni Lora Lore Loredana Lorena Lorenz Lorenza Lorenzo Loretta Lorik Lorin Loris Lothar
Lotta Lotte Lotti Lou Louis Louisa Louise Loïc Luan Luana Luc Luca Lucas Lucette Lucia Luciana Luciano Lucie Lucien
Lucienne Lucio Lucy Ludger Ludivine Ludmila Ludmilla Ludwig Ludwina Luigi Luigia Luis Luisa Luise Luitgard Luka
Lukas Lukasz Luke Luljeta Lulzim Luna Lutz Luz Luzia Luzie Luzius Luís Lya Lydia Lydie Lynn László Léa Léane Léna
Léon Léonie Maddalena Madeleine Madlen Mael Maeva Magali Magarete Magda Magdalena Magdalene Magnus Magret Magrit
Mahmoud Mahmut Maida Maik Maike Maja Maksim Malea Malena Malgorzata Malik Malika Malin Malte Mandy Manfred Manja
Manon Manuel Manuela Mara Marc Marcel Marcela Marcella Marcelle Marcello Marcelo Marcia Marcin Marco Marcos Marcus
Mareen Mareike Mareile Marek Maren Marga Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita
Margaritha Margaux Margherita Margit Margita Margitta Margot Margret Margreth Margrit Margrith Marguerite Maria
Mariam Marian Mariana Mariangela Marianna Marianne Marica Marie Mariechen Mariele Mariella Marielle Marieluise
Marietta Mariette Marija Marijan Marijana Marika Marilena Marin Marina Marine Marinette Marino Mario Mariola Marion
Marisa Marissa Marit Marita Maritta Marius Mariusz Marjan Marjorie Mark Marko Markus Marleen Marlen Marlene Marlies
Marliese Marlis Marlise Marlon Marlyse Marlène Marta Marten Martha Marthe Martin Martina Martine Marvin Mary Maryam
Maryline Maryse Marzena María Massimiliano Massimo Matej Mateo Matheo Mathias Mathieu Mathilda Mathilde Mathis
Matilda Matilde Mato Mats Matteo Matthew Matthias Matthäus Matti Mattia Mattias Maud Maude Maurice Maurin Maurizio
Mauro Maurus Max Maxim Maxime Maximilian Maya Maël Maëlle Mechthild Mechthilde Mechtild Medina Mehdi Mehmet Meik
Meike Meinhard Meinolf Meinrad Melanie Melchior Melek Melina Melinda Melisa Melissa Melita Melitta Melvin Mentor
Meral Mercedes Meret Mergim Merita Merlin Mert Meryem Mesut Meta Metin Mia Micha Michael Michaela Michaele Michail
Michal Michel Michela Michele Micheline Michelle Michèle Miguel Mihaela Mihajlo Mijo Mika Mike Mikhail Mila Milan
Mile Milena Milica Milka Milo Milorad Milos Mimoza Mina Minna Miodrag Mira Miran Miranda Mirco Mireille Mirela
Mirella Miriam Mirja Mirjam Mirjana Mirko Mirlinda Miro Miroslav Miroslaw Miroslawa Mirsad Mischa Mladen Mohamad
Mohamed Mohammad Mohammed Moira Mona Monica Monika Monique Monja Morena Moreno Morgane Moritz Morris Muhamed Muhamet
Muhammad Muhammed Muharrem Murat Muriel Murielle Musa Mustafa Muzaffer Myriam Myrta Myrtha Mégane Mélanie Mélissa
Nada Nadeschda Nadeshda Nadia Nadin Nadine Nadja Nadège Nael Naim Nancy Nando Naomi Naser Natacha Natali Natalia
Natalie Natalija Natalja Natan Natasa Natascha Natasha Nathalie Nathan Nathanael Nazmi Nebojsa Necati Neil Nela Nele
Nelio Nelli Nelly Nelson Nemanja Nenad Neo Nermin Nevenka Nevin Nevio Nicholas Nick Niclas Nico Nicola Nicolai
Nicolas Nicolaus Nicole Nicoletta Niels Nik Nika Nikita Niklas Niklaus Niko Nikola Nikolai Nikolaj Nikolaos Nikolas
Nikolaus Nikolina Nils Nina Nino Nisa Nives Noa Noah Noe Noel Noelia Noemi Nora Norah Norbert Norina Norma Norman
Notburga Noé Noémie Noël Noëlle Noëmi Nuno Nuran Nuray Nurettin Nuri Nuria Nurten Océane Oda Odette Odile Olaf Olav
Ole Olena Olga Oliver Olivia Olivier Omar Omer Onur Ophélie Orhan Orlando Ornella Ortrud Ortrun Ortwin Oscar Oskar
Osman Oswald Oswin Otfried Othmar Otmar Ottfried Ottilia Ottilie Ottmar Otto Ottokar Ottomar Oxana Pablo Pamela
Paola Paolo Pascal Pascale Pasquale Patric Patrice Patricia Patrick Patrik Patrizia Patrícia Paul Paula Paulette
Paulina Pauline Paulo Pavel Pawel Pedro Peer Peggy Pero Petar Peter Petr Petra Petros Philip Philipp Philippa
Philippe Phillip Philomena Pia Pierina Piero Pierre Pierrette Pietro Piotr Pirmin Pius Polina Predrag Prisca
Priscilla Priska Péter Quentin Rabea Rachel Radmila Rafael Rafaela Raffael Raffaela Raffaele Raffaella Rahel Raik
Raimund Rainer Raisa Raissa Ralf Ralph Ramadan Ramazan Ramiz Ramon Ramona Rana Randolf Raoul Raphael Raphaela
Raphaël Raquel Raul Rayan Rayana Raymond Raymonde Raymund Rebecca Rebekka Recep Regina Reginald Regine Regula Reimar
Reimer Reimund Reinald Reiner Reingard Reinhard Reinhardt Reinhart Reinhild Reinhilde Reinhold Remo Remzi Rena
Renata Renate Renato Rene Reni Renzo René Renée Resi Reto Rexhep Reza Ria Ricarda Ricardo Riccardo Richard Rico Rigo
Rina Rinaldo Rino Rinor Rita Riza Robby Robert Roberta Roberto Robin Rocco Rochus Roderich Rodolfo Rodrigo Roger
Roland Rolf Romaine Roman Romana Romane Romano Romeo Romina Romuald Romy Ron Ronald Ronja Ronny Ronya Rosa Rosalba
Rosalia Rosalie Rosalinde Rosanna Rosaria Rosario Rose Rosel Roselinde Rosemarie Rosetta Rosi Rosina Rosita Rosl
Rosmarie Roswita Roswitha Rotraud Rotraut Rouven Roxane Roy Ruben Rudi Rudolf Rudolph Ruedi Rui Rupert Ruth Ruthild
Ruzica Ryan Ryszard Rémy Rüdiger Saban Sabina Sabine Sabri Sabrina Sacha Sadik Safet Sahin Sahra Said Salih Salma
Salome Salomé Salvatore Sam Samanta Samantha Sami Samir Samira Samuel Samuele Sandor Sandra Sandrine Sandro Sandy
Sanela Sanije Sanja Santiago Sara Sarah Sarina Sasa Sascha Saskia Saverio Sean Sebastian Sebastiano Sedat Selena
Selim Selin Selina Seline Selma Semir Semra Sena Senad Senol Senta Sepp Seraina Sereina Serena Serge Sergei Sergej
Sergio Serkan Serpil Severin Sevim Shaban Shania Sharon Sheila Shpresa Shqipe Sibel Sibilla Sibille Sibylla Sibylle
Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun Siegward Siena Sigfried Sigismund
Siglinde Sigmar Sigmund Sigrid Sigrun Sigurd Silas Silja Silke Silva Silvan Silvana Silvano Silvester Silvia Silvio
Simeon Simon Simona Simone Sina Sinaida Sinan Sinisa Siro Skender Sladjana Slavica Slavisa Slavko Slawomir Slobodan
Snezana Sofia Sofie Sofija Solange Solveig Solène Songül Sonia Sonja Sophia Sophie Soraya Stanislaus Stanislav
Stanislaw Stavros Stefan Stefani Stefania Stefanie Stefano Steffen Steffi Stella Stephan Stephanie Stephen Steve
Steven Stilla Stjepan Stéphane Stéphanie Susan Susana Susann Susanna Susanne Suse Susi Suzana Suzanne Svea Sven
Svenja Svetlana Swantje Swen Swetlana Sybilla Sybille Sylke Sylvana Sylvester Sylvia Sylviane Sylvie Sylvio Sylwia
Sébastien Sérgio Séverine Sónia Sönke Sören Sükrü Süleyman Tabea Tadeusz Tahir Tamara Tamás Tania Tanja Tanya Tara
Tarik Tassilo Tatiana Tatjana Tea Telse Tenzin Teodor Teodora Teresa Tessa Teuta Thaddäus Thea Theda Thekla Theo
Theobald Theodor Theodora Theodoros Theophil Theres Theresa Therese Theresia Thi Thiago Thierry Thies Thilo Thomas
Thoralf Thorben Thorsten Thérèse Tiago Tibor Tiffany Til Till Tillmann Tilly Tilman Tilmann Tilo Tim Timea Timm Timo
Timon Timothy Tina Tino Tiziana Tiziano Tobias Tom Tomas Tomasz Tomislav Tommaso Tomás Toni Tony Toralf Torben
Torsten Traude Traudel Traudl Traugott Traute Tristan Trude Trudel Trudi Tuana Tânia Tülay Türkan Udo Ueli Ulf Uli
Ulla Ullrich Ulrich Ulrike Umberto Umut Undine Urban Urs Ursel Ursina Ursula Urszula Urte Uschi Uta Ute Utz Uwe
Vadim Valentin Valentina Valentine Valentino Valeri Valeria Valerie Valerij Valerio Valeska Valon Valérie Van Vanesa
Vanessa Vania Vassilios Veit Veli Vera Verena Veronica Veronika Veronique Vesna Victor Victoria Viktor Viktoria
Vilma Vincent Vincenza Vincenzo Vinko Vinzenz Viola Violeta Violetta Violette Virginia Virginie Visar Vitali Vito
Vitor Vittoria Vittorio Vitus Vivian Viviana Viviane Vivien Vivienne Vjollca Vladimir Vlado Vlora Volkan Volker
Volkhard Volkmar Vreneli Véronique Walburga Waldemar Waldtraut Walentina Walfried Walli Wally Walter Walther
Waltraud Waltraut Waltrud Wanda Wencke Wendelin Wendy Wenke Wenzel Wera Werner Wibke Wiebke Wieland Wieslaw Wigbert
Wilfried Wilfriede Wilhelm Wilhelmine Willfried Willi William Willibald Willibert Willy Wilma Wiltrud Winfried
Witold Wladimir Wojciech Woldemar Wolf Wolfgang Wolfhard Wolfram Wulf Xaver Xavier Xenia Yael Yanick Yanik Yanis
Yann Yannic Yannick Yannik Yannis Yara Yasemin Yasin Yasmin Yasmina Yasmine Yilmaz Ylenia Ylvie Yolanda Yolande
Yusuf Yvan Yves Yvette Yvonne Zahra Zara Zbigniew Zdenka Zdravko Zehra Zeki Zeljko Zeno Zenon Zenta Zeynep Zita
Zlatko Zoe Zoey Zofia Zoltan Zoltán Zora Zoran Zorica Zoé Zsolt Zuzana Änne Ömer Özlem
`

/** Names that are words, months or places, too: alone they tell nothing. */
const alsoWords = new Set(
  'August Ernst Falk German Heide Iris Mark Mai Rosa Rose Viola Wolf'.split(' '),
)

export const givenNames: ReadonlySet<string> = new Set(
  written
    .trim()
    .split(/\s+/)
    .filter((name) => !alsoWords.has(name)),
)
