# SPDX-License-Identifier: Apache-2.0
"""Off-topic questions for development, written apart from offtopic.toml."""

OFFTOPIC = """how long should i boil an egg
what can i do with leftover turkey
my bread never rises, why
is it safe to eat raw cookie dough
vegan dinner for six people
how does offside work in football
who scored the most goals last season
what time is kickoff on saturday
what is 18% of 250
how many feet in a mile
prove that the square root of two is irrational
standard deviation of 4, 8, 15, 16, 23, 42
can my landlord enter my flat without asking
how do i appeal a parking fine
statute of limitations for medical malpractice
what must a gdpr privacy notice contain
is a verbal agreement binding
my tooth hurts when i drink something cold
how much paracetamol can i take in a day
what is a normal resting heart rate
interpret these blood test results
does this patient need an mri
write a cover letter for a nursing job
draft an email to my client about the delayed delivery
compose a haiku about snow
rewrite this paragraph in a friendlier tone
write a python script that renames photos
how to center a div in css
what is a pointer in c
git command to undo the last commit
explain quantum entanglement
why do leaves change color in autumn
how far away is the nearest star
who invented the telephone
what year did world war two end
who painted the mona lisa
tell me something about the roman empire
longest river in africa
is it raining in london
cheap flights to barcelona in may
things to do in amsterdam with kids
do i need a visa for thailand
how do i say thank you in japanese
translate this sentence to german
what's another word for beautiful
how do i get rid of ants in the kitchen
how often should i water a cactus
my bike chain keeps falling off
how to get ink out of a shirt
good exercises for lower back
how much protein do i need per day
should i refinance my mortgage
what is a roth ira
current price of silver
how do i register for vat
difference between llc and corporation
when should i plant garlic
names for a golden retriever
recommend a thriller novel
what should i watch tonight
tell me a knock knock joke
i had a bad day
do you have feelings
who is your father
what is the meaning of my dream about falling
does god exist
what's the best phone to buy this year
my tv has no signal
how do i pair airpods
facebook password reset
how can i get more followers on instagram
uber to the airport
remind me of my dentist appointment
what's the date today
how old is the universe
summarise the attached judgment
which clause in this lease covers repairs
calculate the premium for a 45 year old driver
code this diagnosis in icd 10
what is the deadline for filing form 1040
analyze this balance sheet
was the defendant negligent
fill in this insurance claim for me
how to hard boil eggs in a microwave
best pizza topping
why is my baby crying
how do magnets work
capital city of mongolia
lyrics of yesterday
banana
football
tell me about dinosaurs
how do vaccines work
what is inflation
who is the king of england
make a shopping list
plan a trip to italy
how to fold a fitted sheet
how do i become a pilot
average salary of a teacher""".splitlines()
