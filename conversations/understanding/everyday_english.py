"""Everyday English words one letter from one of ours, or two letters from a long one: never misspellings."""

from typing import Final

ENGLISH: Final = """
abound admonition advances aground amar amer amir amor amro amur anand annan ansar anson antipodes appalling
applicator applies appling approves approximated approximates armored armoured arms asana asano asean asian aslan asmr
assemble associating associative aswan augusta auguste augusto automated automates batter battering battersea beggin
bergin biko billionth billiton biol biological biologist biologists biro board boeuf bohun brio broad broadbent
bullion buttery buyer byproduct byproducts cabled camo campos camps camus cancer canter capita capitan capitol capper
carbine carbs cards cares caretaker carles caro carrie carried carries cartier carts casting center centra centrale
centralia centre centro cero chance chancel chang changi chap charge chars chechen chemin cheng cheung chimp chimps
chirp chirps chong chop chopper chuan circuited circuitous circuitry ciro clutter cmon coast coasting coasts coating
coen cogent coiling collaborate collaborating collaboration collectible collecting collection combines comeon commas
commun como compacted compaction compagnie companion companions compasses compelled compete competed compilation
completely completing complexion complexions conan conception concoction conduction confection confections congestion
connecting connective connector consoling const constrict constriction constructing constructive constructor construed
contention contraction contre convection convective convention conviction cooing cooking cooper coot coots copier
copped copter coro correction corrective costa costas costuming cowling cowper creo cristal croc cron crop cropper
crow crustal cryo currier custer danson danton declination deference denigrated denigration desiccated desiccation
designates designating designator designee designer designers devine devise devises devizes dispersal displaces
displayed disposable distract distracts done donga drama dream droves electrics electrify electrocute electrolytic
electronic ember embers emory engin engined engineers essa esse esso estimable estimator exceeding expansive exploding
explosion expulsion extension facilitates factor factorial factoring faculties fasb fatalities fending finding finis
finisher finishers finnish fire flab founding foundling founds fragility freighter furnished futura futuro gaas gags
gain gals gams gana gang gani gann gant ganz gaon gaps gase gash gasp gats gauri gays genera generale generalise
generalize generating generation generative generator gian giants gimme gird glas goan grafted grafts gran grands
granit grantee granth gras grated grind grunted grunts guan guangdong guapo gummi gunman gwan gyan hagan hakan hamad
hamann hamas hamdan hamon handing hanyang haram haran harman hasan hating hayman heading healing heaping hearing
heaving homan honam human humankind hyman incest incinerate incinerated industria industrie industries infecting
infest infested infesting ingest ingested ingesting injecting inland inserting insisting insulting integrates
integrator intelligent interacted intercept interject interment interned internist internment interpret intersect
intestine intruding invent invented inventing invert inverted inverting jiangsu jolla kisan koeman landfall lang later
lease least leng licensee licensure ling lithograph lithographic load loads loan loans locale long lower luncheon lung
macan madan mahan makan make makes malan maman manufactory manufactured marche marchi marching marker mars masai masao
mason materia materialise materialism materialist materially materiel maternal mayan mbas medial medica militancy
millionth mirna missive moab modulator montes moths motor mouths mulan municipally mutations myrna naca nacional nagas
nampa nanda nandi nando nanyang nasional nationale natura naturel nazionale ncaa needy nica notional oiled olde
optimal osman pahang panes panned panning pants parma paste percussion permissive pharm planed planes planet planets
planing planking planks planner plans plante planted planting plantings plats platts pliant polarised polarize
polarized potteries powder pragmatic prediction priceline proceeding procession processions produce producers produces
productive profess professing progressing projection prostatic protection protesting provence providence prowess pubic
publica publix quartet rads reactions realtor realtors recalling receiver receivers receptive recessive reclining
rector refractor relieving reserving retractor rhoads roald robo rode rods rollins root roots rowling sachin saic
sanju schon seam secures seer seers seis semicolon senior seniors senor sensory seong separated separates separation
serialized servile sess severs shaman sharpe shipboard sica sich sick silicone sinai sips situation sivan skewer
skewers smarts snsd socialised socialized soong specialises specialism specialist specialists specializes specialty
stared stares starks starred stars starter startled starved stated stateless statin stats steamy steele steelworkers
steely stele stem stowage stream stuart stuarts subsection subsections subsides subsiding subsidise subsidised
subsidize subsidized subsidizes substratum supervising supervisor suppl supple supplied supplies susan switchboard
taman taran taste team teams therapist therapists tongan tornadoes torpedoed tower towers transformed transforms
transporter transporters tres tunney tyree tyrese unclear unmanaged unplanned unpunished uptake vaccinate valle
valleys varley vesicle vesicles volley waders wafer wagers waiter waldo walter wanda wands waster watermarks waters
watery wavers whitewater yearns yeongnam
"""
